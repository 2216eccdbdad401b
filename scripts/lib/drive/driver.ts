import type { View } from './view.ts';

/** One real browser with the extension in it. The end-to-end tests and `npm start` drive both browsers through this. */
export interface Driver {
  readonly name: 'chromium' | 'firefox';
  /** `chrome-extension://<id>` or `moz-extension://<uuid>`, without a slash at the end. */
  readonly origin: string;
  /** The web page in the tab in front, run apart from the page's own script: what the page patched is not seen. */
  readonly page: View;
  /** Loads `url` in the tab in front and waits for its load event. */
  goto(url: string): Promise<void>;
  /** Opens `url` in a new tab, which comes to the front. */
  newTab(url: string): Promise<void>;
  /** Closes the tab in front. */
  closeTab(): Promise<void>;
  /** Clicks for real at a point of the part of the page in view, in CSS pixels. */
  clickPage(x: number, y: number): Promise<void>;
  /** The card at a mark, or null while none is shown. */
  card(): Promise<Card | null>;
  /** Presses the toolbar button for real, so that activeTab is granted, and gives the popup it opens. */
  clickAction(): Promise<View>;
  /** The popup, once it is there, when something else than a click on the button opens it. */
  popup(): Promise<View>;
  /** Closes the popup, as pressing Escape or clicking elsewhere does. */
  closePopup(): Promise<void>;
  /** The list beside the page; call after something asked for it. */
  sidePanel(): Promise<View>;
  /** Shows one of the extension's own pages as it is in a light or a dark setting. */
  prefer(view: View, scheme: 'light' | 'dark'): Promise<void>;
  /** What the toolbar button's badge says for the tab in front. */
  badge(): Promise<string>;
  /** Ends the background as the browser does when it is idle. */
  stopBackground(): Promise<void>;
  /** Installs the same folder again over the running extension, as an update does. */
  updateExtension(): Promise<void>;
  /** Closes the browser; then `requests` is complete. */
  close(): Promise<void>;
  /** Every request over the network, page's or extension's, by who asked for it ('' for the browser itself). */
  requests(): NetworkRequest[];
  /** Settles when the person closes the browser. */
  readonly closed: Promise<void>;
}

/** What stands in the closed shadow root that the extension puts in a page. */
export interface Card {
  text: string;
  /** Its buttons' names and where to click them. */
  buttons: { name: string; x: number; y: number }[];
}

export interface NetworkRequest {
  url: string;
  /** Origin of the asking document, or the extension's origin. */
  from: string;
}

export interface LaunchOptions {
  /** The browser's program. */
  program: string;
  /** The built extension's folder. */
  extension: string;
  /** A folder for the profile; created if needed, removed by whoever made it. */
  profile: string;
  headless: boolean;
  /** For tests: no request gets further than this machine, and every one is kept for `requests`. */
  sealed?: boolean;
}
