import type { View } from '../../../scripts/lib/drive/view.ts';

/** Writes into the field with this label, as typing does. */
export const writeInto = (view: View, label: string, words: string): Promise<void> =>
  view.evaluate(
    (called, text) => {
      const wanted = [...document.querySelectorAll('label')].find(
        (one) => one.checkVisibility() && one.innerText.trim().startsWith(called),
      );
      const field = (wanted?.control ?? null) as HTMLInputElement | null;
      if (!field) throw new Error(`There is no field called ${called}.`);
      field.focus();
      field.select();
      document.execCommand('insertText', false, text);
    },
    label,
    words,
  );
