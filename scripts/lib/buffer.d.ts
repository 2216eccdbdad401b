/**
 * PouchDB's types declare a Buffer of their own beside Node's, by which a Buffer would no longer be a Uint8Array. Both are
 * one interface to the compiler, so what Node says of slices is said again here.
 */
interface Buffer {
  slice(start?: number, end?: number): Buffer & Uint8Array<ArrayBuffer>;
}
