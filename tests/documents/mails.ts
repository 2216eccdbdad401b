/** Bytes of a message from its lines. */
export const mail = (...lines: string[]): Uint8Array<ArrayBuffer> => bytes(lines.join('\r\n'));

/** A character a byte, so that any byte can be written as \x80 and so on. */
export const bytes = (text: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(text, (character) => character.charCodeAt(0));

export const HEAD = [
  'From: Jo Price <Jo@Acme.example>',
  'To: sian@tref.example',
  'Subject: =?utf-8?Q?A_portal_for_T=C5=B7_Draw?=',
  'Date: Tue, 4 Mar 2026 10:12:00 +0000',
  'Message-ID: <abc.1@acme.example>',
  'MIME-Version: 1.0',
];

export const PITCH = 'Our portal saves councils up to 40% on calls, from the first day on.';

/** The parts of a multipart body. */
export const multipart = (type: string, boundary: string, ...parts: string[][]): string[] => [
  `Content-Type: multipart/${type}; boundary="${boundary}"`,
  '',
  ...parts.flatMap((part) => [`--${boundary}`, ...part]),
  `--${boundary}--`,
  '',
];
