/** What handing something on needs of the world around it. */
export interface ShareWorld {
  /** Puts it on the clipboard as text and as HTML; rejects when the browser refuses. */
  copy(text: string, html: string): Promise<void>;
  /** Has the browser save a file among its downloads. */
  save(file: File): void;
  /** Whether the system has a share sheet that takes such a file. */
  canShare(file: File): boolean;
  /** Opens the share sheet; false when the person closed it. Rejects with an Error when it fails. */
  share(file: File): Promise<boolean>;
}
