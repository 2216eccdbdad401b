import { marksAround } from '../lib/sharing/quoted.ts';

/** The supplier's own words, never changed. The style sheet draws the marks around them, which are ours. */
export const Words = ({ text, language }: { text: string; language: string }) => {
  const { open, close } = marksAround(text);
  return (
    <q lang={language} dir="auto" data-open={open} data-close={close}>
      {text}
    </q>
  );
};
