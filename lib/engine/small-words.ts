/**
 * The commonest small words of languages that a British or Irish reader may meet: enough to tell one from another and to
 * say in which language a part is that can't be judged. Letters alone tell the languages of other scripts.
 */
const SMALL_WORDS: Record<string, string> = {
  en: 'a the of and to in is that for it with as was on are be this by from at or an which you we our your can will not have has their all how what when who more they but if so i my no do us get out up new one he his her she were been them than into any every without',
  cy: 'yn yr ac mae wedi gan ar ei eich ein sydd nid neu hyn bod oedd ond gyda fel roedd chi ni cael hefyd drwy ym rydym bydd y ar i o am at a’r i’r o’r a’ch i’ch yw eu gallwch cyngor rhagor pob un bob beth sut pwy hwn hon hynny honno rhain faint unrhyw wrth dros hyd cyn oddi ynddo arno iddo ohono ohonynt ynddi mewn ymlaen eisoes sy’n mae’n yw’r i’w â’r a’u gellir ellir gallwn ydyw dyma yna yma arall nad nas nawr ble gyda’r neu’r rhwng eto',
  fr: 'le la les des et est dans une pour que qui sur pas avec plus vous nous votre nos sont par au aux ce cette du un vos notre de en à sans leur elle il ont être ses son',
  de: 'der die das und ist nicht mit sie ein eine für auf den von zu im dem wir ihre sich auch als bei werden oder zum zur ihr ihren unsere unser durch wie des einer einen sind haben kann können',
  es: 'el la los las que es una para con por del se su más como pero sus nuestro nuestra este esta al lo son de y en un sin todo todos',
  it: 'il che di è per una con sono della del le gli nel anche più come alla dei nostro questo si non la un delle dalla ai senza ogni tutti vostro',
  nl: 'de het een van en is dat op te voor met zijn niet aan er ook bij uw wij onze door naar worden u je kan wordt deze alle',
  pt: 'o que não uma para com os no se na por mais as dos como mas ao das seu sua da do em um e nossa nosso todos são é sem',
  pl: 'w na nie do jest się to że jak dla oraz po są od przez tego być może przy z i nasz nasza które który można ich bez',
  ro: 'și de la în cu pe pentru este nu care din ce mai sau sunt prin un o să se ale al noastră nostru toate fără după',
  lt: 'ir yra kad su iš į ar tai bei kaip jūsų mūsų už nuo apie gali taip visi dėl po būti',
  tr: 've bir bu için ile da de çok olarak daha olan her gibi var kadar sonra en ya tüm size sizin',
  so: 'waa iyo ka ku u in oo ah la ayaa si waxaa ay kuwa leh adeegga dadka mid kale waxay',
  sv: 'och att det som en är på av för med till den har inte vi ni kan om ett från din era eller våra',
  da: 'og at det som en er på af for med til den har ikke vi kan om et fra din jeres eller vores de i',
  ga: 'an na agus ar is le go bhfuil sé ag do seo sin mar tá leis ach nach i chun a ár bhur',
  gd: 'agus an na air a tha ann gu le bha do chan seo sin airson aig gus ar nan',
};
/** English first; in the arrays below, languages go by their places here. */
export const LANGUAGES = Object.keys(SMALL_WORDS);
export const BY_WORD = new Map<string, number[]>();
for (const [i, words] of Object.values(SMALL_WORDS).entries())
  for (const word of new Set(words.split(' '))) BY_WORD.set(word, [...(BY_WORD.get(word) ?? []), i]);
export const LONGEST_WORD = Math.max(...[...BY_WORD.keys()].map((word) => word.length));

export const isLetter = (code: number): boolean =>
  (code >= 97 && code <= 122) ||
  (code >= 65 && code <= 90) ||
  (code >= 0xc0 && code <= 0x24f && code !== 0xd7 && code !== 0xf7) ||
  (code >= 0x1e00 && code <= 0x1eff);
export const isCapital = (code: number): boolean =>
  (code >= 65 && code <= 90) || (code >= 0xc0 && code <= 0xde);
export const isApostrophe = (code: number): boolean => code === 39 || code === 0x2019;

/** Whether a word is part of something with no space in it: an address, a path, a number with letters. */
export function isJoined(text: string, start: number, end: number): boolean {
  if (start > 0 && JOINERS_BEFORE.includes(text[start - 1] ?? '')) return true;
  const next = text[end] ?? ' ';
  return (
    JOINERS_BEHIND.includes(next) || ((next === '.' || next === ':') && isLetter(text.charCodeAt(end + 1)))
  );
}
const JOINERS_BEFORE = '@./:_-0123456789';
const JOINERS_BEHIND = '@/_0123456789';
