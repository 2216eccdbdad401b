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
  return { packed: base64(new Uint8Array(await new Response(squeezed).arrayBuffer())) };
}

/** The value that was stored, packed or not. */
export async function unpacked(stored: unknown): Promise<unknown> {
  if (typeof stored !== 'object' || stored === null || !('packed' in stored)) return stored;
  const bytes = Uint8Array.from(atob(String(stored.packed)), (one) => one.charCodeAt(0));
  const json = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate-raw'));
  return JSON.parse(await new Response(json).text());
}

/** In pieces, since a call takes only so many arguments. */
function base64(bytes: Uint8Array): string {
  let binary = '';
  for (let i = 0; i < bytes.length; i += 8192) binary += String.fromCharCode(...bytes.subarray(i, i + 8192));
  return btoa(binary);
}
