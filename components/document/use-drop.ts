import { useLayoutEffect, useRef, useState } from 'preact/hooks';

/** What was dropped or pasted: files, or else text with the markup it came with. */
export interface Given {
  files: readonly File[];
  text: string;
  html: string;
}

const givenBy = (data: DataTransfer | null): Given => ({
  files: [...(data?.files ?? [])],
  text: data?.getData('text/plain') ?? '',
  html: data?.getData('text/html') ?? '',
});

const isField = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.matches('input, textarea');

/**
 * Takes what is dropped anywhere on the page, or pasted outside its fields; true while something is held over the page.
 * Without this the browser would leave the page for the dropped file.
 */
export const useDrop = (onGiven: (given: Given) => void): boolean => {
  const [over, setOver] = useState(false);
  const latest = useRef(onGiven);
  latest.current = onGiven;
  // At once: there must be no moment in which the page is seen and a dropped file would open in its place.
  useLayoutEffect(() => {
    const stop = new AbortController();
    const { signal } = stop;
    /** How many elements, one in the other, the pointer is over. */
    let depth = 0;
    /** What is dragged is a piece of this page, which is nothing new to it. */
    let ours = false;
    const leave = () => {
      depth = 0;
      setOver(false);
    };
    const began = (own: boolean) => () => {
      ours = own;
    };
    addEventListener('dragstart', began(true), { signal });
    addEventListener('dragend', began(false), { signal });
    addEventListener(
      'dragenter',
      (event) => {
        if (ours) return;
        event.preventDefault();
        depth++;
        setOver(true);
      },
      { signal },
    );
    addEventListener('dragleave', () => --depth <= 0 && leave(), { signal });
    addEventListener(
      'dragover',
      (event) => {
        if (ours) return;
        event.preventDefault();
        if (event.dataTransfer) event.dataTransfer.dropEffect = 'copy';
      },
      { signal },
    );
    addEventListener(
      'drop',
      (event) => {
        leave();
        if (ours) return;
        const given = givenBy(event.dataTransfer);
        if (isField(event.target) && given.files.length === 0) return;
        event.preventDefault();
        latest.current(given);
      },
      { signal },
    );
    addEventListener(
      'paste',
      (event) => {
        const given = givenBy(event.clipboardData);
        if (isField(event.target) && given.files.length === 0) return;
        event.preventDefault();
        latest.current(given);
      },
      { signal },
    );
    return () => stop.abort();
  }, []);
  return over;
};
