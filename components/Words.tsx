import { bringsMarks } from '../lib/sharing/quoted.ts';

/** The supplier's own words, never changed, in quotation marks unless they bring their own. */
export const Words = ({ text, language }: { text: string; language: string }) => (
  <q lang={language} dir="auto" class={bringsMarks(text) ? 'marked' : undefined}>
    {text}
  </q>
);
