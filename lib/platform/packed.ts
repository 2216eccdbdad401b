import { fromBase64, toBase64 } from './base64.ts';

/**
 * Values as session storage keeps them. It takes 10 MB in all, and a critique of 10,000 claims is more than that; as the
 * same words stand in it again and again, it packs to a tenth or less.
 */

/** What is longer than this in JSON is packed; what is shorter is stored as it is, for no time is to be lost on it. */
const LONG = 100_000;

/** A value of JSON as it is to be stored. */
export async function packed(value: unknown): Promise<unknown> {
  const json = JSON.stringify(value);
  if (json.length <= LONG) return value;
  const squeezed = new Blob([json]).stream().pipeThrough(new CompressionStream('deflate-raw'));
  return { packed: toBase64(new Uint8Array(await new Response(squeezed).arrayBuffer())) };
}

/** The value that was stored, packed or not. */
export async function unpacked(stored: unknown): Promise<unknown> {
  if (typeof stored !== 'object' || stored === null || !('packed' in stored)) return stored;
  const json = new Blob([fromBase64(String(stored.packed))])
    .stream()
    .pipeThrough(new DecompressionStream('deflate-raw'));
  return JSON.parse(await new Response(json).text());
}
