/** A text as it is compared, and the way back from each of its places to the text it is of. */
export interface Plain {
  /** Every run of white space is one space, every quotation mark a straight one. */
  text: string;
  /** `from[i]` is the UTF-16 offset in the original of what stands at `i`; the last is the original's length. */
  from: Uint32Array;
}

export function plain(original: string): Plain {
  // None of these changes a length but the last.
  const straight = original
    .toWellFormed()
    .replace(/[‘’‚‛′]/g, "'")
    .replace(/[“”„‟″«»]/g, '"');
  const from = new Uint32Array(straight.length + 1);
  let length = 0;
  let at = 0;
  for (const run of straight.matchAll(/\s+/g)) {
    while (at < run.index) from[length++] = at++;
    from[length++] = at;
    at += run[0].length;
  }
  while (at < straight.length) from[length++] = at++;
  from[length] = at;
  return { text: straight.replace(/\s+/g, ' '), from: from.subarray(0, length + 1) };
}
