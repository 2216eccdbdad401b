import type { View } from '../../../scripts/lib/drive/view.ts';

/** Writes into the field with this label, as typing does, once it is there. */
export const writeInto = async (view: View, label: string, words: string): Promise<void> => {
  await view.waitFor(
    `a field called ${label}`,
    (called, text) => {
      const wanted = [...document.querySelectorAll('label')].find(
        (one) => one.checkVisibility() && one.innerText.trim().startsWith(called),
      );
      const field = (wanted?.control ?? null) as HTMLInputElement | null;
      field?.focus();
      field?.select();
      return field && document.execCommand('insertText', false, text);
    },
    label,
    words,
  );
};
