/** Who signed a document of a team, or deleted it for everybody; undefined where it says nobody. Not checked by this. */
export function authorOf(doc: object): unknown {
  const { by, entry, reading } = doc as { by?: unknown; entry?: Said; reading?: Said };
  return by ?? entry?.by ?? reading?.by;
}
interface Said {
  by?: unknown;
}
