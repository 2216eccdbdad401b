import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tellLanguage } from '../../lib/engine/language.ts';
import type { Passage } from '../../lib/engine/types.ts';
import { shippedEngine } from '../../lib/packs/engine.ts';

const read = (...texts: string[]) =>
  shippedEngine().critique(
    texts.map((text, i): Passage => ({ id: String(i), role: 'paragraph', text })),
    { treatAsPitch: true },
  );
/** The languages that were not judged, and the first words of each part. */
const not = (...texts: string[]) =>
  (read(...texts).unjudged ?? []).map(({ language, quote }) => `${language}: ${quote.text.slice(0, 12)}`);

const ENGLISH = 'Our portal saves councils up to 40% on call handling and tidies your back office.';
const FRENCH = 'Ce logiciel libère vos équipes des tâches répétitives et fait gagner du temps à la mairie.';
const WELSH = 'Mae ein porth yn rhyddhau staff y cyngor ac yn arbed amser i bawb sydd yn ei ddefnyddio.';
const ARABIC = 'توفر منصتنا الجديدة الوقت والمال لجميع البلديات وتسهل حياة المواطنين.';

describe('the language of a passage', () => {
  it.each([
    ['en', ENGLISH],
    ['fr', FRENCH],
    ['cy', WELSH],
    ['ar', ARABIC],
    ['de', 'Mit unserer Software sparen Sie Zeit, und die Bürger warten nicht mehr auf eine Antwort.'],
    ['es', 'Con nuestra plataforma los vecinos no esperan y el ayuntamiento ahorra tiempo.'],
    ['pl', 'Dzięki nam urząd oszczędza czas, a mieszkańcy nie muszą już stać w kolejce do okienka.'],
    ['ur', 'ہمارا نیا نظام شہریوں کے لیے آسانی پیدا کرتا ہے۔'],
    ['uk', 'Наша платформа економить час і гроші для кожної громади.'],
    ['mis', 'Yöllä tämä järjestelmä säästää rahaa, eikä kukaan enää jonota päivällä.'],
    ['zh', '我们的系统帮助市政府节省时间。'],
    ['und', 'Acme Citizen Portal 4'],
    ['und', 'EN · FR · PT · AR · ES'],
    ['und', 'www.example.com/de/la/es/index.html'],
    ['und', 'Jean Dupont, Sous Directeur des Services, Ministère de la Santé'],
  ])('is %s: %s', (language, text) => {
    expect(tellLanguage(text).language).toBe(language);
  });

  it('is told of any text at all, whatever its length', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => tellLanguage(text).language !== ''));
    expect(tellLanguage(`${FRENCH} `.repeat(50_000)).language).toBe('fr');
  });
});

describe('a page in more than one language', () => {
  it('is judged where it is English, and says what else it is', () => {
    const { language, judged, claims } = read(FRENCH, ENGLISH, FRENCH.toUpperCase().toLowerCase());
    expect({ language, judged }).toEqual({ language: 'en', judged: true });
    expect(new Set(claims.map(({ quote }) => quote.text))).toEqual(new Set([ENGLISH]));
    expect(not(FRENCH, ENGLISH)).toEqual(['fr: Ce logiciel ']);
    expect(not(WELSH, ENGLISH)).toEqual(['cy: Mae ein port']);
  });

  it('is judged in its one English sentence', () => {
    const { claims, words, unjudged } = read(ARABIC, ARABIC, ENGLISH, ARABIC);
    expect(claims.length).toBeGreaterThan(0);
    expect(words).toBe(15);
    expect(unjudged).toMatchObject([{ language: 'ar', quote: { passage: '0', start: 0 } }]);
  });

  it('gives a line that tells nothing to its neighbours, where they agree', () => {
    expect(read(WELSH, 'Rhagor', WELSH, ENGLISH).words).toBe(15);
    expect(read(WELSH, 'Portal', ENGLISH).words).toBe(16);
    expect(read(ARABIC, 'Portal Pro', ARABIC, ENGLISH).words).toBe(17);
  });

  it('tells sentences of one passage apart', () => {
    expect(not(`${ENGLISH} ${FRENCH} It is simple.`)).toEqual(['fr: Ce logiciel ']);
  });

  it('is not judged for a slogan in English', () => {
    expect(read(FRENCH, FRENCH, 'Book a demo')).toMatchObject({ judged: false, language: 'fr', claims: [] });
  });

  it('leaves English alone, whatever names stand in it', () => {
    expect(not('Our portal in El Paso and Los Angeles is the de facto standard, à la carte.')).toEqual([]);
    expect(not(ENGLISH, 'Citizen portal', 'La Quinta', 'Digital transformation')).toEqual([]);
  });
});
