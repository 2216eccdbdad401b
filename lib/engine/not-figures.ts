/**
 * Numbers that promise nothing, told by the words right before and behind them: standards and versions, what the product
 * itself costs, opening hours, trials, experience, rates, ratings.
 */

const NAMED =
  /(?:^|[^a-z])(?:ISO|IEC|BS|EN|RFC|G-Cloud|DOS|RM|WCAG|Windows|Office|Microsoft|version|v|release|phase|part|stage|step|level|tier|band|section|article|chapter|page|figure|table|appendix|form|no\.?|number|lot|room|floor|unit|building|question|item|grade|key stage|category|schedule|regulation|rule|title|sprint|lesson|quarter|Q|#)\s?$/i;
/** Digits in groups: a telephone number, an account. */
const GROUPED = /[\d)]\s$|\+\d+\s?$/;
const OPEN_ALWAYS =
  /^(?:24|twenty-four)[\s-]?hours?(?:\sa\sday)?|^(?:7|seven) days a week|^365 days|^48 hours(?=\sof notice)/i;
const PRICE_BEFORE =
  /(?:^|[^a-z])(?:(?:from|start(?:s|ing)? (?:at|from)|begin(?:s|ning)? at|priced?(?: at| from)?|prices? (?:from|of)|fee of|charge of|cost of|for|pay|pays?|(?<!(?:cut|cuts|cutting|save|saves|saving|reduce|reduces|reducing|lower|lowers|lowering|slash|slashes|and|other|all|running|your|our|their) )costs)(?: (?:only|just|as little as))?|only)\s$/i;
/** Least of what is paid, where others say the most of what is got. */
const PRICE_HEDGE = /^(?:as (?:little|low) as|from just)$/i;
const PRICE_BEHIND =
  /^\s?(?:\+|plus|ex(?:cl(?:uding|\.)?)?)\s?VAT|^\s?(?:a|per|each|every|\/)\s?(?:user|seat|licen[cs]e|head|device|transaction fee|credit)(?![a-z])|^\s(?:one-off|set-?up|licen[cs]e|subscription|deposit|fee|grant|fine|voucher|prize|contract|tender|turnover|in funding|of funding|invested|spent|note|coin)(?![a-z])/i;
const RATE_BEHIND =
  /^\s(?:VAT|deposit|interest|APR|AER|confidence|tax|council tax|duty|cotton|recycled|pure|wool|discount|(?:committed|focus(?:s?ed)?|dedicated|behind|sure|certain|owned|independent|British|UK|web|cloud|online|digital|paperless|free|commission|compatible|compliant|secure|safe|private|confidential)(?![a-z]))/i;
const RATE_BEFORE =
  /(?:VAT (?:at|of)|plus|confidence|width|height|opacity|font-size|zoom|margin|scale)\s?:?\s?$/i;
const TIME_BEHIND =
  /^[’']?s?[’']?\s(?:(?:of\s)?(?:[a-z]+\s){0,2}experience|ago|old|notice|(?:free\s)?trial|money-back|warranty|guarantee period|contract|term|agreement|support contract|read\b|before|earlier|later|to come|in business|in the making)(?![a-z])/i;
const TIME_BEFORE =
  /(?:^|[^a-z])(?:last|past|next|first|coming|previous|following|free for|every|each|per|for (?:over |more than |nearly |almost |around |the )?)\s$/i;
const RATED = /(?:rated|rating|scored?|stars?)\s(?:of\s|at\s|as\s)?$/i;
const VIDEO = /^(?:480|720|1080|2160)p/;

/**
 * Whether what was read as a quantity is none.
 * @param before what stands before it, at least 40 characters where there are as many
 * @param text its own words, without a hedge
 * @param behind what stands behind it
 * @param hedge "up to" and the like, where it stands before it
 */
export function isNoFigure(
  kind: string,
  { before, text, behind, hedge }: { before: string; text: string; behind: string; hedge: string },
): boolean {
  if (NAMED.test(before) || GROUPED.test(before) || OPEN_ALWAYS.test(text) || VIDEO.test(text)) return true;
  if (kind === 'money')
    return (
      PRICE_BEHIND.test(pertaining(text) + behind) ||
      (hedge === '' ? PRICE_BEFORE.test(before) : PRICE_HEDGE.test(hedge))
    );
  if (kind === 'share') return RATE_BEHIND.test(behind) || RATE_BEFORE.test(before);
  if (kind === 'time') return TIME_BEHIND.test(behind) || TIME_BEFORE.test(before);
  return kind === 'ratio' && RATED.test(before);
}

/** What a sum is per, where that was read as a part of it. */
const pertaining = (text: string): string => /\s(?:a|per|each|every)\s[a-z]+$/i.exec(text)?.[0] ?? '';
