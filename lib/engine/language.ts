/** The commonest small words of languages a British or Irish reader may meet; enough to tell one from another. */
const SMALL_WORDS: Record<string, string> = {
  en: 'a the of and to in is that for it with as was on are be this by from at or an which you we our your can will not have has their all',
  cy: 'yn yr ac mae wedi gan ar ei eich ein sydd nid neu hyn bod oedd ond gyda fel roedd chi ni cael hefyd drwy ym rydym bydd y',
  fr: 'le la les des et est dans une pour que qui sur pas avec plus vous nous votre nos sont par au aux ce cette du un',
  de: 'der die das und ist nicht mit sie ein eine für auf den von zu im dem wir ihre sich auch als bei werden oder zum',
  es: 'el la los las que es una para con por del se su más como pero sus nuestro este esta al lo son',
  it: 'il che di è per una con sono della del le gli nel anche più come alla dei nostro questo si non',
  nl: 'de het een van en is dat op te voor met zijn niet aan er ook bij uw wij onze door naar worden',
  pt: 'o que não uma para com os no se na por mais as dos como mas ao ele das seu sua',
  pl: 'w na nie do jest się to że jak dla oraz po są od przez tego być może przy',
  ga: 'an na agus ar is le go bhfuil sé ag do an seo sin mar tá leis ach nach',
  gd: 'agus an na air a tha ann gu le bha do chan seo sin airson aig',
};
const BY_WORD = new Map<string, string[]>();
for (const [language, words] of Object.entries(SMALL_WORDS))
  for (const word of words.split(' ')) BY_WORD.set(word, [...(BY_WORD.get(word) ?? []), language]);

const ENOUGH_WORDS = 12;
const LOOKED_AT = 400;

/** The language most of the small words belong to, as a BCP 47 tag; `und` when there are too few to tell. */
export function languageOf(texts: Iterable<string>): string {
  const counts = new Map<string, number>();
  let looked = 0;
  for (const text of texts) {
    for (const [word] of text
      .slice(0, 4000)
      .toLowerCase()
      .matchAll(/\p{L}+/gu)) {
      looked++;
      for (const language of BY_WORD.get(word) ?? []) counts.set(language, (counts.get(language) ?? 0) + 1);
    }
    if (looked > LOOKED_AT) break;
  }
  if (looked < ENOUGH_WORDS) return 'und';
  const [best] = [...counts].toSorted((a, b) => b[1] - a[1]);
  // Languages share small words ("a", "die", "as"): a short English text needs more than a narrow majority against it.
  if (best && best[0] !== 'en' && best[1] < 1.3 * (counts.get('en') ?? 0)) return 'en';
  return best && best[1] / looked >= 0.08 ? best[0] : 'und';
}
