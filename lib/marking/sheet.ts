/** A style sheet of ours in the documents and shadow trees that need it, among the page's own and after them. */
export class Sheet {
  #css: string;
  #sheet: CSSStyleSheet | null = null;
  #roots = new Set<DocumentOrShadowRoot & Node>();

  /** @param css its rules, none of the page's making */
  constructor(css: string) {
    this.#css = css;
  }

  get shadowRoots(): ShadowRoot[] {
    return [...this.#roots].filter((root): root is ShadowRoot & Node => root.nodeType === 11);
  }

  /** Puts the sheet into a document or shadow tree; a page that replaces its list of sheets gets it again here. */
  adopt(root: Node): void {
    if (!('adoptedStyleSheets' in root)) return;
    const home = root as DocumentOrShadowRoot & Node;
    if (!this.#sheet) {
      this.#sheet = new CSSStyleSheet();
      this.#sheet.replaceSync(this.#css);
    }
    if (home.adoptedStyleSheets.includes(this.#sheet)) return;
    home.adoptedStyleSheets = [...home.adoptedStyleSheets, this.#sheet];
    this.#roots.add(home);
  }

  /** Takes it out everywhere; the page's sheets stay as they are. */
  remove(): void {
    for (const root of this.#roots)
      root.adoptedStyleSheets = root.adoptedStyleSheets.filter((sheet) => sheet !== this.#sheet);
    this.#roots.clear();
  }
}
