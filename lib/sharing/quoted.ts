import { t } from '../i18n/translate.ts';

/** Whether words come with quotation marks of their own, as a customer's do on a supplier's page. */
export const bringsMarks = (text: string): boolean => /^\s*["'“”‘„«]/.test(text);

/** The supplier's words on one line, in quotation marks unless they bring their own. */
export const quoted = (text: string): string => {
  const line = text.replace(/\s+/g, ' ').trim();
  return bringsMarks(line) ? line : t('quote.marks', { quote: line });
};
