/**
 * Numbers that promise nothing, told by the words right before and behind them: standards and versions, what the product
 * itself or another costs, what a plan includes, opening hours, trials, experience, rates, ratings.
 */

const NAMED =
  /(?:^|[^a-z])(?:ISO|IEC|BS|EN|RFC|G-Cloud|DOS|RM|WCAG|Windows|Office|Microsoft|version|v|release|phase|part|stage|step|level|tier|band|section|article|chapter|page|figure|table|appendix|form|no\.?|number|lot|room|floor|unit|building|question|item|grade|key stage|category|schedule|regulation|rule|title|sprint|lesson|quarter|Q|Fortune|FTSE|Forbes|Global|priority|class|day|type|model|series|top|#)\s?$/i;
/** Digits in groups: a telephone number, an account. */
const GROUPED = /[\d)]\s$|\+\d+\s?$/;
const OPEN_ALWAYS =
  /^(?:24|twenty-four)[\s-]?hours?\sa\sday|^(?:7|seven) days a week|^365 days|^48 hours(?=\sof notice)/i;
/** Open, but for where something is done within that. */
const DAY_LONG = /^(?:24|twenty-four)[\s-]?hours?$/i;
const WITHIN = /(?:^|[^a-z])(?:in|within|inside|to|from|after|takes?|took|every)\s$/i;
const PRICE_BEFORE =
  /(?:^|[^a-z])(?:(?:from|start(?:s|ing)? (?:at|from)|begin(?:s|ning)? at|priced?(?: at| from)?|prices? (?:from|of)|fee of|charge of|charg(?:e|es|ed|ing)|cost of|for|pay|pays?|(?<!(?:cut|cuts|cutting|save|saves|saving|reduce|reduces|reducing|lower|lowers|lowering|slash|slashes|and|other|all|running|your|our|their) )costs)(?: (?:only|just|as little as))?|only|a flat|it[’']s|price:|price is)\s$/i;
/** Least of what is paid, where others say the most of what is got. */
const PRICE_HEDGE = /^(?:as (?:little|low) as|from just)$/i;
const PRICE_BEHIND =
  /^\s?(?:\+|plus|ex(?:cl(?:uding|\.)?)?)\s?(?:VAT|GST|(?:sales )?tax)|^\s?(?:a|per|each|every|\/)\s?(?:user|seat|licen[cs]e|head|device|transaction fee|credit)(?![a-z])|^\s(?:one-(?:off|time)|up-?front|flat|set-?up|licen[cs]e|subscription|deposit|fee|grant|fine|voucher|prize|contract|tender|turnover|in funding|of funding|invested|spent|note|coin)(?![a-z])/i;
/** What some price is per, and how often: "£39 per site per month". */
const PRICE_PER =
  /\s(?:a|per|each|every)\s[a-z]+(?:\s[a-z]+)?,?\s(?:a|per|each|every)\s(?:month|year|annum)$/i;
/** "It costs £40 less a case": no price, but what is saved. */
const LESS = /^(?:\s(?:an?|per|each|every)\s[a-z]+)?\s(?:less|lower|cheaper)(?![a-z])/i;
const SAVES = /\b(?:sav(?:e|es|ed|ing|ings)|cut|cuts|reduc[a-z]*|fell|lower[a-z]*|less|down)\b/i;
const RATE_BEHIND =
  /^\s(?:VAT|deposit|interest|APR|AER|confidence|tax|council tax|duty|cotton|recycled|pure|wool|discount|(?:committed|focus(?:s?ed)?|dedicated|behind|sure|certain|owned|independent|British|UK|web|cloud|online|digital|paperless|free|commission|compatible|compliant|secure|safe|private|confidential)(?![a-z]))/i;
const RATE_BEFORE =
  /(?:VAT (?:at|of)|plus|discounts? of|confidence|width|height|opacity|font-size|zoom|margin|scale)\s?:?\s?$/i;
/** "15% off every licence" is a price; "knocks 30% off handling time" is not. */
const OFF = /^\soff(?![a-z])/i;
const TAKES = /\b(?:knock|tak|took|cut|shav|slash|trim|chop|strip)[a-z]*\s(?:[a-z]+\s){0,3}$/i;
/** What a length of time tells the kind of: "a 30-minute call". */
const LONG_AS = /(?:sec|second|min|minute|hr|hour|day|week|month|year)$/i;
const MEETING =
  /^\s(?:[a-z-]+\s){0,2}(?:trial|pilot|demo|demonstration|call|walk-?through|overview|session|webinar|consultation|meeting|chat|video|briefing|workshop|introduction|intro|tour|conversation|programme|program|roadmap|period|commitment)s?(?![a-z])/i;
/** What is cut short is a figure all the same: "replaces a 40-minute call". */
const SHORTENS = /\b(?:cut|reduc|replac|shorten|sav)[a-z]*\s(?:the|an?|each|every|your|that)\s$/i;
const TIME_BEHIND =
  /^[’']?s?[’']?\s(?:(?:of\s)?(?:[a-z]+\s){0,2}(?:experience|expertise|certifications?)|ago|old|notice|(?:free\s)?trial|money-back|in the (?:market|industry|business|sector|field)|warranty|guarantee period|contract|term|agreement|support contract|read\b|before|earlier|later|to come|in business|in the making)(?![a-z])/i;
const TIME_BEFORE =
  /(?:^|[^a-z])(?:last|past|next|first|coming|previous|following|every|each|per|free for)\s$/i;
const FOR_LONG = /(?:^|[^a-z])for(?: (?:over|more than|nearly|almost|around|the))?\s$/i;
const LONG = /(?:day|week|fortnight|month|quarter|year|decade)s?$/i;
const RATED = /(?:rated|rating|scored?|stars?)\s(?:of\s|at\s|as\s)?$/i;
/** What the smallest plan holds is a limit: "Free for up to 10 users", "5 sites on the Starter plan". */
const PLAN = '(?:plan|tier|package|edition|subscription)';
const LIMIT_BEFORE = new RegExp(
  String.raw`(?:^|[^a-z])(?:free for|limited to|(?:free|starter|basic|standard|essentials?|plus|pro|premium|business|professional|enterprise|growth|team)\s${PLAN}\s(?:includes|covers|allows|has|comes with|gives you|is for|holds|supports)[^.;]*?)\s$`,
  'i',
);
const LIMIT_BEHIND = new RegExp(
  String.raw`^\s(?:(?:are\s)?included\s)?(?:on|in|with|under)\s(?:the|our|a|your|every|all)\s(?:[a-z]+\s)?${PLAN}s?(?![a-z])`,
  'i',
);
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
  switch (kind) {
    case 'money':
      return (
        !LESS.test(behind) &&
        (PRICE_BEHIND.test(pertaining(text) + behind) ||
          (hedge === '' ? PRICE_BEFORE.test(before) : PRICE_HEDGE.test(hedge)) ||
          (PRICE_PER.test(text) && !SAVES.test(before) && !SAVES.test(behind)))
      );
    case 'share':
      return (
        RATE_BEHIND.test(behind) || RATE_BEFORE.test(before) || (OFF.test(behind) && !TAKES.test(before))
      );
    case 'time':
      return isLength(before, text, behind, hedge);
    case 'ratio':
      return RATED.test(before);
    case 'count':
      return LIMIT_BEFORE.test(before) || LIMIT_BEHIND.test(behind);
    default:
      return false;
  }
}

function isLength(before: string, text: string, behind: string, hedge: string): boolean {
  return (
    TIME_BEHIND.test(behind) ||
    TIME_BEFORE.test(before) ||
    (LONG.test(text) && FOR_LONG.test(before)) ||
    (DAY_LONG.test(text) && hedge === '' && !WITHIN.test(before)) ||
    (LONG_AS.test(text) && MEETING.test(behind) && !SHORTENS.test(before))
  );
}

/** What a sum is per, where that was read as a part of it. */
const pertaining = (text: string): string =>
  /(?:,?\s(?:a|per|each|every)\s[a-z]+){1,2}$/i.exec(text)?.[0] ?? '';
