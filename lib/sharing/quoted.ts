import { t } from '../i18n/translate.ts';
import { oneLine } from './outline.ts';

/** Marks of ours that stand around words; '' where the words need none there. */
export interface Marks {
  open: string;
  close: string;
}

/** What ends a mark that begins, and what begins one that ends. */
const ENDS: Record<string, string> = { '“': '”', '„': '“', '"': '"', '‘': '’', "'": "'" };
const BEGINS: Record<string, string> = { '”': '“', '"': '"', '’': '‘', "'": "'" };

/** Double marks anywhere; single ones where an apostrophe can stand too, but none within a word. */
const MARK = /[“”„"]|(?<![\p{L}\p{N}])['‘](?=\p{L})|(?<=\S)['’](?![\p{L}\p{N}])/gu;

/** Whether words come with quotation marks of their own, as a customer's do on a supplier's page. */
const BRINGS = /^\s*(?:["“”„«]|['‘’](?!\p{N}))/u;

/**
 * The marks to put around a supplier's words so that each mark has its partner, the words themselves unchanged. Words that
 * were cut out of a longer quotation have one mark without the other: that other one stands where the words were cut, and
 * like all words that bring their own marks they get no second pair.
 */
export function marksAround(text: string): Marks {
  const begun: { mark: string; sure: boolean }[] = [];
  let open = '';
  for (const { 0: mark, index } of text.matchAll(MARK)) {
    const before = text[index - 1] ?? ' ';
    const after = text.slice(index + 1, index + 3);
    const partner = begun.findLastIndex(
      (one) => ENDS[one.mark] === mark || (one.mark === '„' && mark === '”'),
    );
    if (partner >= 0) begun.splice(partner);
    else if ('“„'.includes(mark) || (mark === '"' && /[\s(]/.test(before))) begun.push({ mark, sure: true });
    else if ("'‘".includes(mark) && /^\p{L}/u.test(after))
      // "’til" is often written with the wrong mark: what is said begins a sentence.
      begun.push({ mark, sure: index === 0 || /^\p{Lu}/u.test(after) });
    // No apostrophe follows a stop, and what follows a digit may be an inch.
    else if (mark === '”' || (mark === '"' ? !/\d/.test(before) : /[.,!?…]/.test(before)))
      open = `${BEGINS[mark] ?? ''}${open}`;
  }
  const close = begun.flatMap(({ mark, sure }) => (sure ? [ENDS[mark] ?? ''] : []));
  if (open !== '' || close.length > 0 || BRINGS.test(text)) return { open, close: close.reverse().join('') };
  const [left = '', right = ''] = t('quote.marks', { quote: '\n' }).split('\n');
  return { open: left, close: right };
}

/** The supplier's words on one line, in quotation marks unless they bring their own. */
export const quoted = (text: string): string => {
  const line = oneLine(text);
  const { open, close } = marksAround(line);
  return `${open}${line}${close}`;
};
