import type { FrameReport, MailReport } from '../messaging/protocol.ts';

/** Smaller frames hold counters and advertisements; smaller pictures hold icons and logos. In CSS pixels. */
const FRAME = { width: 150, height: 80 };
const PICTURE = { width: 300, height: 120 };
const LONGEST_TITLE = 1_000;

/** The document's title and URL as they are now. */
export const whereIs = (document: Document): { url: string; title: string } => ({
  url: document.URL,
  title: document.title.slice(0, LONGEST_TITLE),
});

/** What a frame says of itself before it is read. */
export function frameReport(document: Document, selection: boolean, mail: MailReport | null): FrameReport {
  return {
    ...whereIs(document),
    language: document.documentElement?.getAttribute('lang')?.slice(0, 35) ?? '',
    contentType: document.contentType,
    childFrames: big(document, 'iframe, frame', FRAME).map((frame) => hostOf(frame, document)),
    videos: document.querySelectorAll('video').length,
    images: big(document, 'img', PICTURE).length,
    selection,
    mail,
  };
}

function big(document: Document, selector: string, least: { width: number; height: number }): Element[] {
  return Array.from(document.querySelectorAll(selector)).filter((element) => {
    const { width, height } = element.getBoundingClientRect();
    return width >= least.width && height >= least.height;
  });
}

function hostOf(frame: Element, document: Document): string {
  const address = frame.getAttribute('src');
  if (!address || frame.hasAttribute('srcdoc')) return '';
  return URL.parse(address, document.baseURI)?.host.slice(0, 300) ?? '';
}
