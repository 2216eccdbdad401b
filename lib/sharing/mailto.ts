/** As long as a link may be to reach a mail program on every system whole: Windows and Outlook hold the least. */
export const LINK_LIMIT = 2000;

/** Letters, digits and what names are written with: nothing that could end the address, begin a header or name a second one. */
const ADDRESS = /^[\p{L}\p{N}._+='~-]+@[\p{L}\p{N}](?:[\p{L}\p{N}.-]*[\p{L}\p{N}])?$/u;
const ADDRESS_LIMIT = 400;

/** The address, when it can be written into a link without any doubt what is the address and what isn't; else ''. */
export const safeAddress = (given: string): string =>
  ADDRESS.test(given) && encodeURIComponent(given).length <= ADDRESS_LIMIT ? given : '';

/** A header's value: one line, and no signs that can't be seen. */
const inHeader = (text: string): string => text.replace(/[\p{Cc}\s]+/gu, ' ').trim();

/** Line ends as mail writes them; no other control characters. */
const inBody = (text: string): string =>
  text
    .replace(/\r\n?/g, '\n')
    .replace(/\t/g, ' ')
    .replace(/(?!\n)\p{Cc}/gu, '')
    .replace(/\n/g, '\r\n');

const encoded = (text: string): string => encodeURIComponent(text.toWellFormed());

/**
 * A `mailto:` link to a draft, or null where it would be longer than LINK_LIMIT.
 * @param to an address, or '' for none; one that `safeAddress` refuses is left out
 * @param body '' for none
 */
export function mailLink(to: string, subject: string, body: string): string | null {
  const address = safeAddress(to).split('@').map(encoded).join('@');
  const fields = [
    `subject=${encoded(inHeader(subject))}`,
    ...(body === '' ? [] : [`body=${encoded(inBody(body))}`]),
  ];
  const link = `mailto:${address}?${fields.join('&')}`;
  return link.length <= LINK_LIMIT ? link : null;
}
