declare module 'write-good' {
  /** What it would have written otherwise: UTF-16 offsets and the reason. */
  export default function writeGood(text: string): { index: number; offset: number; reason: string }[];
}

declare module 'mark.js' {
  interface Settings {
    separateWordSearch: boolean;
    diacritics: boolean;
    acrossElements: boolean;
    done(): void;
  }
  export default class Mark {
    constructor(context: Element);
    mark(words: string[], settings: Settings): void;
  }
}
