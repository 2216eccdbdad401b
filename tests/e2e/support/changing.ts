import { serve } from '../../../scripts/lib/serve.ts';

/** A page of a site of its own, whose words can be edited between two visits. */
export interface ChangingPage {
  url: string;
  /** The paragraphs of the page from now on. */
  say(...paragraphs: string[]): void;
  close(): Promise<void>;
}

export async function changingPage(...first: string[]): Promise<ChangingPage> {
  let paragraphs = first;
  const server = await serve((_, response) => {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
    response.end(`<!doctype html><html lang="en-GB"><head><meta charset="utf-8"><link rel="icon" href="data:,"><title>Harbourlight</title></head>
<body><h1>Transform your council with Harbourlight</h1>${paragraphs.map((words) => `<p>${words}</p>`).join('')}
<p>Book a demo today.</p></body></html>`);
  });
  return {
    url: `http://127.0.0.1:${server.port}/offer`,
    say: (...next) => {
      paragraphs = next;
    },
    close: server.close,
  };
}
