/**
 * The commonest small words of languages that a British or Irish reader may meet: enough to tell one from another and to
 * say in which language a part is that can't be judged. Letters alone tell the languages of other scripts.
 */
const SMALL_WORDS: Record<string, string> = {
  en: 'a the of and to in is that for it with as was on are be this by from at or an which you we our your can will not have has their all how what when who more they but if so i my no do us get out up new one he his her she were been them than into any every without',
  cy: 'yn yr ac mae wedi gan ar ei eich ein sydd nid neu hyn bod oedd ond gyda fel roedd chi ni cael hefyd drwy ym rydym bydd y ar i o am at a’r i’r o’r a’ch i’ch yw eu gallwch cyngor rhagor pob un bob',
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
const LANGUAGES = Object.keys(SMALL_WORDS);
const BY_WORD = new Map<string, number[]>();
for (const [i, words] of Object.values(SMALL_WORDS).entries())
  for (const word of new Set(words.split(' '))) BY_WORD.set(word, [...(BY_WORD.get(word) ?? []), i]);
const LONGEST_WORD = Math.max(...[...BY_WORD.keys()].map((word) => word.length));

/** Scripts that tell a language, the more particular first; letters that tell it from its neighbours come before it. */
const SCRIPTS: readonly (readonly [RegExp, string])[] = [
  [/[\u3040-\u30ff]/u, 'ja'],
  [/\p{Script=Hangul}/u, 'ko'],
  [/\p{Script=Han}/u, 'zh'],
  [/[ٹڈڑںے]/u, 'ur'],
  [/[پچژگ]/u, 'fa'],
  [/\p{Script=Arabic}/u, 'ar'],
  [/\p{Script=Hebrew}/u, 'he'],
  [/[іїєґ]/iu, 'uk'],
  [/\p{Script=Cyrillic}/u, 'ru'],
  [/\p{Script=Greek}/u, 'el'],
  [/\p{Script=Devanagari}/u, 'hi'],
  [/\p{Script=Bengali}/u, 'bn'],
  [/\p{Script=Gurmukhi}/u, 'pa'],
  [/\p{Script=Gujarati}/u, 'gu'],
  [/\p{Script=Tamil}/u, 'ta'],
  [/\p{Script=Telugu}/u, 'te'],
  [/\p{Script=Thai}/u, 'th'],
];
const NOT_LATIN = /[\u0370-\u1dff\u2e80-\ud7ff\uf900-\ufeff]/;
const LETTERS = /\p{L}/gu;
const LATIN = /\p{Script=Latin}/u;

/** What a stretch of text tells of its language. */
export interface Told {
  /** BCP 47; `und` where nothing tells, `mis` for letters of a language that isn't known here. */
  language: string;
  /** Another language shows in it too, so that its sentences may differ. */
  mixed: boolean;
}

/** Letters that tell a language of this script, the more particular first. */
const LETTERS_OF: readonly (readonly [RegExp, string])[] = [
  [/[ąęłńśźż]/iu, 'pl'],
  [/[ėųįūš]/iu, 'lt'],
  [/[șță]/iu, 'ro'],
  [/[ğışİ]/u, 'tr'],
  [/[ŵŷ]/iu, 'cy'],
  [/[ñ¿¡]/iu, 'es'],
  [/[ãõ]/iu, 'pt'],
  [/[æø]/iu, 'da'],
  [/ß/u, 'de'],
];
/** So many words with accents, of so many, are of another language than English, whichever it is. */
const ACCENTED = 3;
const ACCENTED_SHARE = 0.15;

/** How much of a long text is looked at: so many stretches, spread evenly, of so many UTF-16 units. */
const STRETCHES = 4;
const STRETCH = 400;
/** Words of one language alone, and their share, that make a text of it against words of English. */
const ALONE = 2;
const SHARE = 0.12;
const OVER_ENGLISH = 1.3;
/** A line of so few words, of which so many have capitals, is a name. */
const FEW = 15;
const NAMES = 0.6;

/** The language of a passage or a sentence, by its script and its small words. Time does not grow with its length. */
export function tellLanguage(text: string): Told {
  const script = scriptOf(text);
  if (script.language !== '') return { language: script.language, mixed: script.mixed };
  const stretches = spread(text).map(tellStretch);
  const told = new Set(stretches.map(({ language }) => language).filter((language) => language !== 'und'));
  const [first = 'und'] = told;
  const mixed = script.mixed || told.size > 1 || stretches.some((one) => one.mixed);
  return { language: first, mixed };
}

function spread(text: string): string[] {
  if (text.length <= STRETCHES * STRETCH) return [text];
  const step = Math.floor((text.length - STRETCH) / (STRETCHES - 1));
  return Array.from({ length: STRETCHES }, (_, i) => text.slice(i * step, i * step + STRETCH));
}

function tellStretch(text: string): Told {
  const { looked, capitals, accented, counts, alone } = countWords(text);
  const english = counts[0] ?? 0;
  // Somebody's name and title tells of where they work, not of the language that is written.
  const named = looked <= FEW && capitals >= NAMES * looked;
  if ((alone.length === 0 && accented < ACCENTED) || named)
    return { language: english > 0 ? 'en' : 'und', mixed: false };
  const kinds = LANGUAGES.map(
    (_, i) => new Set(alone.flatMap(([at, word]) => (at === i ? [word] : []))).size,
  );
  const best = LANGUAGES.map((_, i) => i)
    .filter((i) => (kinds[i] ?? 0) > 0)
    .toSorted((a, b) => (counts[b] ?? 0) - (counts[a] ?? 0) || (kinds[b] ?? 0) - (kinds[a] ?? 0))[0];
  const language = best === undefined ? 'mis' : (LANGUAGES[best] ?? 'mis');
  const count = best === undefined ? 0 : (counts[best] ?? 0);
  const size = best === undefined ? 0 : (kinds[best] ?? 0);
  const shows = size >= ALONE && size / looked >= SHARE / 3;
  if (shows && count / looked >= SHARE && count > OVER_ENGLISH * english)
    return { language, mixed: english > 1 };
  if (accented >= ACCENTED && accented / looked >= ACCENTED_SHARE && 2 * english <= accented)
    return { language: byLetters(text) ?? (shows ? language : 'mis'), mixed: false };
  return { language: english > 0 ? 'en' : 'und', mixed: shows };
}

interface Counts {
  looked: number;
  /** Words that begin with a capital, and words with a letter beyond the English alphabet. */
  capitals: number;
  accented: number;
  /** Small words, by language. */
  counts: Uint16Array;
  /** The small words that English does not have, with each language that has them. */
  alone: [number, string][];
}

/**
 * Goes through the words letter by letter, since every text is, and most are English. Parts of addresses and file names
 * are no words, nor letters that stand for something: "EN · FR", "A: 12 High Street".
 */
function countWords(text: string): Counts {
  const counts = new Uint16Array(LANGUAGES.length);
  const found: Counts = { looked: 0, capitals: 0, accented: 0, counts, alone: [] };
  for (let at = 0; at < text.length; at++) {
    if (!isLetter(text.charCodeAt(at))) continue;
    const start = at;
    let accent = false;
    for (; at < text.length && isLetter(text.charCodeAt(at)); at++)
      if (text.charCodeAt(at) > 0x7f) accent = true;
    // "a'r" and "i'ch" are words of Welsh; what follows "l'" begins anew.
    if (isApostrophe(text.charCodeAt(at)) && at - start === 1 && isLetter(text.charCodeAt(at + 1)))
      for (at++; at < text.length && isLetter(text.charCodeAt(at)); ) at++;
    if (isJoined(text, start, at)) continue;
    const capital = isCapital(text.charCodeAt(start));
    if (capital && at - start <= 2 && isCapital(text.charCodeAt(at - 1))) continue;
    found.looked++;
    if (capital) found.capitals++;
    if (accent) found.accented++;
    if (at - start > LONGEST_WORD) continue;
    const raw = text.slice(start, at);
    const word = capital || accent ? raw.toLowerCase().replace("'", '’') : raw.replace("'", '’');
    const languages = BY_WORD.get(word);
    if (!languages) continue;
    for (const language of languages) {
      counts[language] = (counts[language] ?? 0) + 1;
      if (languages[0] !== 0 && word.length > 1) found.alone.push([language, word]);
    }
  }
  return found;
}

const isLetter = (code: number): boolean =>
  (code >= 97 && code <= 122) ||
  (code >= 65 && code <= 90) ||
  (code >= 0xc0 && code <= 0x24f && code !== 0xd7 && code !== 0xf7) ||
  (code >= 0x1e00 && code <= 0x1eff);
const isCapital = (code: number): boolean => (code >= 65 && code <= 90) || (code >= 0xc0 && code <= 0xde);
const isApostrophe = (code: number): boolean => code === 39 || code === 0x2019;

/** Whether a word is part of something with no space in it: an address, a path, a number with letters. */
function isJoined(text: string, start: number, end: number): boolean {
  if (start > 0 && JOINERS_BEFORE.includes(text[start - 1] ?? '')) return true;
  const next = text[end] ?? ' ';
  return (
    JOINERS_BEHIND.includes(next) || ((next === '.' || next === ':') && isLetter(text.charCodeAt(end + 1)))
  );
}
const JOINERS_BEFORE = '@./:_-0123456789';
const JOINERS_BEHIND = '@/_0123456789';

const byLetters = (text: string): string | undefined =>
  LETTERS_OF.find(([letters]) => letters.test(text))?.[1];

function scriptOf(text: string): Told {
  if (!NOT_LATIN.test(text)) return { language: '', mixed: false };
  let latin = 0;
  let other = '';
  for (const part of spread(text)) {
    for (const [letter] of part.matchAll(LETTERS)) {
      if (LATIN.test(letter)) latin++;
      else other += letter;
    }
  }
  if (other.length <= latin) return { language: '', mixed: other.length > ALONE };
  return { language: SCRIPTS.find(([letters]) => letters.test(other))?.[1] ?? 'mis', mixed: latin > 0 };
}

/** Whether the language of its neighbours can be that of a text which itself tells none. */
export const couldBe = (language: string, text: string): boolean =>
  LANGUAGES.includes(language) || NOT_LATIN.test(text);
