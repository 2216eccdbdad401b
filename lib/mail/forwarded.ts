const FORWARD = /^\s*(?:fwd?|wg|tr|ymlaen)\s*:/i;
const REPLY = /^\s*(?:re|aw|ateb)\s*:/i;
const SAYS_SO = /forwarded message|forwarded by|neges (?:wedi['’]i )?(?:a )?(?:anfonwyd|hanfon) ymlaen/i;
/** The subject as its author wrote it: a program's "Fwd:" before it gives way to as many blanks, so that places in it hold. */
export const asFirstWritten = (subject: string): string => {
  let rest = subject;
  for (let mark = FORWARD.exec(rest); mark; mark = FORWARD.exec(rest)) rest = rest.slice(mark[0].length);
  return rest.padStart(subject.length);
};

/** The head of a message as programs copy it over the words of an earlier one. */
export const HEAD = /(?:From|Oddi wrth|\bO):[\s\S]{1,400}?(?:Sent|Date|Subject|Anfonwyd|Dyddiad|Pwnc):/;

/**
 * Whether a message is one that was passed on, from its subject and words: sellers write "FW:" for show, so the words
 * must bear it out.
 */
export function saysForwarded(subject: string, text: string): boolean {
  if (FORWARD.test(subject)) return SAYS_SO.test(text) || HEAD.test(text);
  return !REPLY.test(subject) && SAYS_SO.test(text.slice(0, 2000));
}
