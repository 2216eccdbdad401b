import type { FrameReport } from '../messaging/protocol.ts';
import type { Found } from './types.ts';

/** Smaller frames hold counters and advertisements; smaller pictures hold icons and logos. In CSS pixels. */
const FRAME = { width: 150, height: 80 };
const PICTURE = { width: 300, height: 120 };
const LONGEST_TITLE = 1_000;

/** The document's title and URL as they are now. */
export const whereIs = (document: Document): { url: string; title: string } => ({
  url: document.URL,
  title: document.title.slice(0, LONGEST_TITLE),
});

/** What a frame says of itself before it is read. In a mail client, only what stands in the message counts. */
export function frameReport(document: Document, selection: boolean, { parts, mail }: Found): FrameReport {
  const within = mail ? parts : [document];
  return {
    ...whereIs(document),
    language: document.documentElement?.getAttribute('lang')?.slice(0, 35) ?? '',
    contentType: document.contentType,
    childFrames: all(within, 'iframe, frame')
      .filter((frame) => parts.includes(frame) || isBig(frame, FRAME))
      .map((frame) => hostOf(frame, document)),
    videos: all(within, 'video').length,
    images: all(within, 'img').filter((image) => isBig(image, PICTURE)).length,
    selection,
    mail,
  };
}

const all = (within: readonly ParentNode[], selector: string): Element[] =>
  within.flatMap((one) => [
    ...(one instanceof Element && one.matches(selector) ? [one] : []),
    ...one.querySelectorAll(selector),
  ]);

function isBig(element: Element, least: { width: number; height: number }): boolean {
  const { width, height } = element.getBoundingClientRect();
  return width >= least.width && height >= least.height;
}

function hostOf(frame: Element, document: Document): string {
  const address = frame.getAttribute('src');
  if (!address || frame.hasAttribute('srcdoc')) return '';
  return URL.parse(address, document.baseURI)?.host.slice(0, 300) ?? '';
}
