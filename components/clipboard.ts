/**
 * Puts text on the clipboard, as HTML too where the browser takes both. Must be called from a click.
 * Throws when the browser refuses.
 */
export const copyRich = async (text: string, html: string): Promise<void> => {
  if (typeof ClipboardItem === 'undefined') return navigator.clipboard.writeText(text);
  await navigator.clipboard.write([
    new ClipboardItem({
      'text/plain': new Blob([text], { type: 'text/plain' }),
      'text/html': new Blob([html], { type: 'text/html' }),
    }),
  ]);
};
