const PLAIN = [
  'The committee met on a Tuesday and went through the list line by line.',
  'Each depot has a yard of its own, and the yards are swept at the end of the month.',
  'Rain held the work up for two days in the spring.',
  'The survey was sent to every household and came back from about a third of them.',
  'A second crossing was asked for near the school and is still to be built.',
];

/** A pitch of 20,000 paragraphs; one in fifty promises something, and the last is the only one of its kind. */
export function longPage(paragraphs = 20_000): string {
  const lines: string[] = [];
  for (let n = 1; n < paragraphs; n++) {
    const text =
      n % 50 === 1
        ? `Our customers save up to ${(n % 97) + 2}% on item ${n}.`
        : `${PLAIN[n % PLAIN.length]} (${n}) ${PLAIN[(n + 2) % PLAIN.length]}`;
    lines.push(`<p>${text}</p>`);
  }
  lines.push('<p id="last">Our customer portal puts everything residents want in one place.</p>');
  return `<!doctype html><html lang="en-GB"><head><meta charset="utf-8"><title>A very long pitch</title></head><body>
<h1>Transform your council with Longmoor</h1><p>Book a demo today.</p>
${lines.join('\n')}</body></html>`;
}

/** How many paragraphs of the page of claims promise something: all of them. */
export const PROMISES = 9_900;

/** A pitch of 150,000 words, each sentence of which is a claim: as many as a review may hold. */
export function claimsPage(): string {
  const lines = Array.from(
    { length: PROMISES },
    (_, n) =>
      `<p>Longmoor for service ${n} saves councils up to ${(n % 97) + 2}% of calls, and £${n + 1000} a year.</p>`,
  );
  return `<!doctype html><html lang="en-GB"><head><meta charset="utf-8"><title>A page of claims</title></head><body>
<h1>Transform your council with Longmoor</h1><p>Book a demo today.</p>
${lines.join('\n')}</body></html>`;
}

/** A PDF of one page with one line on it. */
export function smallPdf(): Buffer {
  const drawing = 'BT /F1 18 Tf 72 720 Td (Our customers save up to 70% on PDFs.) Tj ET';
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
    `<< /Length ${drawing.length} >>\nstream\n${drawing}\nendstream`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
  ];
  let text = '%PDF-1.4\n';
  const offsets = objects.map((body, n) => {
    const at = text.length;
    text += `${n + 1} 0 obj\n${body}\nendobj\n`;
    return at;
  });
  const table = offsets.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`).join('');
  text += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}trailer << /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${text.length}\n%%EOF\n`;
  return Buffer.from(text, 'latin1');
}
