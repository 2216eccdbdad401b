/** Files stay reachable this long after the browser was told to save them, in milliseconds. */
const WHILE_MS = 60_000;

/** Has the browser save something among its downloads. */
export function download(content: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(content);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), WHILE_MS);
}

/** Today in this machine's time zone, as files are named: YYYY-MM-DD. */
export const today = (): string => {
  const now = new Date();
  const two = (n: number) => String(n).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
};
