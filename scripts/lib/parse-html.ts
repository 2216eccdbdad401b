import { Window } from 'happy-dom';

/** HTML as a document, outside a browser. Nothing in it is run or loaded. */
export function parseHtml(html: string): Document {
  const { DOMParser } = new Window({
    settings: { disableJavaScriptEvaluation: true, disableCSSFileLoading: true },
  });
  return new DOMParser().parseFromString(html, 'text/html') as unknown as Document;
}
