/** A way to ask for work that does it once for all askings within `after` milliseconds. */
export function together(work: () => void, after: number): () => void {
  let asked = false;
  return () => {
    if (asked) return;
    asked = true;
    setTimeout(() => {
      asked = false;
      work();
    }, after);
  };
}
