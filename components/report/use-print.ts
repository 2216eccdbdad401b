import { useEffect } from 'preact/hooks';

/** Opens what is folded while the page is printed. */
export const usePrint = (): void => {
  useEffect(() => {
    const folded: HTMLDetailsElement[] = [];
    const before = () => {
      for (const details of document.querySelectorAll<HTMLDetailsElement>(
        'main details:not([open], .share)',
      )) {
        folded.push(details);
        details.open = true;
      }
    };
    const after = () => {
      for (const details of folded.splice(0)) details.open = false;
    };
    addEventListener('beforeprint', before);
    addEventListener('afterprint', after);
    return () => {
      removeEventListener('beforeprint', before);
      removeEventListener('afterprint', after);
    };
  }, []);
};
