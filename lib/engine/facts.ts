import { readFigures } from './figures.ts';
import { periodIn } from './periods.ts';
import { FACTS, type Fact, type Figure } from './types.ts';

const STEPS =
  'steps?|forms?|stages?|approvals?|panels?|letters?|checks?|questions?|hand-?offs?|signatures?|fields?|visits?';
const CUSTOMERS =
  'customers|councils|clients|sites|trusts|authorities|schools|practices|hospitals|organi[sz]ations|households|boroughs|forces|teams|users|cases|residents|patients|tenants';
const COUNTED = String.raw`(?:\d[\d,]*|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)`;

const PATTERNS: Readonly<Partial<Record<Fact, RegExp>>> = {
  baseline:
    /\bcompared (?:with|to) (?!other|any|what you)|\bagainst a baseline\b|\bbaseline (?:of|was)\b|\bpreviously (?:it )?(?:took|cost|needed|spent|handled|averaged)\b|\bused to (?:take|cost|be|spend|get|have)\b|\b(?:down|up) from\b|\bbefore (?:that|then|the change|we began|go-live)\b[^.]{0,30}\d/i,
  source:
    /\bsource\s?:|\baccording to (?:an?|the|its|their|our) (?:\S+ ){0,4}(?:reports?|stud(?:y|ies)|surveys?|research|evaluations?|analys[ei]s|reviews?|audits?|figures|data|statistics|accounts|papers?|minutes|council|trust|university|board|government|department|ministry|office|agency|authority|institute|association|auditors?)\b|\b(?:independent|published|peer-reviewed|academic)\s+(?:report|study|research|evaluation|analysis|review|survey)\b|\bevaluation (?:by|published)\b|\b(?:report|survey|study|audit|evaluation) (?:by|from|of|published|is (?:on|at))\b|\b(?:read|download|see) the (?:full )?(?:report|evaluation|study|business case|board paper)\b/i,
  measurer:
    /\b(?:measured|audited|evaluated|verified|certified|assessed|calculated|confirmed|reported|counted|recorded|booked|sampled|checked) (?:\w+ )?by\b|\bindependently (?:measured|audited|evaluated|verified|assessed|sampled|checked)\b|\b(?:finance|audit) team (?:booked|recorded|confirmed|measured|counted)\b|\bby (?:the|its|their|our) (?:[a-z’'-]+ )?own (?:count|log|records|figures)\b|\baccording to (?:the|its|their) (?:[a-z’'-]+ ){0,2}(?:council|trust|university|board|team|officers|finance)\b/i,
  net: /\bnet (?:of|saving|cost|benefit|present)|\bafter (?:all |our |their |your )?(?:licen[cs]e|implementation|staff|project|running|internal)[a-z ]{0,20}\b(?:costs?|fees?)\b|\b(?:costs?|fees?) (?:are |were |have been )?(?:taken off|deducted|included|counted)\b|\bincluding (?:licen[cs]e|implementation|internal|staff|our|your|their) (?:[a-z]+ )?costs?\b/i,
  sample: new RegExp(
    String.raw`\bn\s?=\s?\d|\b(?:across|at|in|among|from|of|over|with) (?:all |our |the |their |its |these )*${COUNTED} (?:[a-z-]+ ){0,2}(?:${CUSTOMERS})\b|\bmedian\b|\b(?:average|mean) (?:of|across) (?:all|our|the)\b|\branging from\b`,
    'i',
  ),
  use: /\b(?:take-?up|uptake|adoption|turnout|completion rate|active users|completed online)\b[^.]{0,40}(?:\d|\b(?:doubl|trebl|tripl|halv)(?:ed|ing)\b)|\d(?:%|\s?per cent|[km]\b|\smillion)?\s(?:of\s)?(?:[a-z’'-]+\s){0,4}(?:use|used|uses|using|completed?|finish(?:ed)?|signed up|registered|booked|reported|paid|applied|logged in|downloaded|are (?:now )?(?:made|done|finished|completed) online|online)\b/i,
  change: new RegExp(
    String.raw`\bno longer (?:needs?|ha[sv]e?|rekeys?|re-keys?|asks?|sends?|prints?|enters?|types?|fills?|waits?|visits?|calls?)\b|\b(?:stopped|abolished|scrapped|dropped|retired|removed|merged) (?:the|its|their|all|an?|${COUNTED}) (?:[a-z-]+ ){0,3}(?:${STEPS})\b|\b${COUNTED} (?:of (?:the |its |their )?${COUNTED} )?(?:[a-z-]+ ){0,2}(?:${STEPS}) (?:became|went|have gone|were (?:removed|dropped|cut|merged)|disappeared)\b|\bfrom ${COUNTED} (?:[a-z-]+ ){0,2}(?:${STEPS} to ${COUNTED}\b|to ${COUNTED} (?:[a-z-]+ ){0,2}(?:${STEPS})\b)`,
    'i',
  ),
  test: /\b(?:tested|trialled|trialed|evaluated|validated|benchmarked|piloted|checked) (?:it )?(?:on|with|against|in|at|by)\b[^.]{0,60}\d|\d(?:\.\d+)?\s?(?:%|per cent) (?:accura|precision|recall)|\b(?:accuracy|precision|recall|error rate|false (?:positives?|negatives?))\b[^.]{0,40}\d|\d[^.]{0,40}\b(?:false (?:positives?|negatives?)|wrong(?:ly)?|mistaken)\b/i,
  terms:
    /(?<!\btax |\bfuel |\bvisa )\brefund(?:s|ed)?\b|\b(?:money[- ]back|service credits?|without penalty|penalty (?:clause|payment|is)s?|(?:pays?|paid|accepts?|contractual|financial) (?:a |the )?penalt(?:y|ies)|penalt(?:y|ies) (?:if|when|for (?:late|delays?|missing|missed|every|each))|compensat(?:e|es|ed) (?:you|your|the (?:buyer|council|customer|client)|for (?:late|delays?|downtime|missed))|compensation (?:if|for (?:late|delays?|downtime|missed|every|each))|break clause|exit (?:costs?|fees?|clause)|terminate|contract says|written into (?:the|our|your) contract|service level)\b|\b(?:you|we) (?:will )?pay (?:you )?(?:nothing|back)|\bor (?:you pay nothing|we work for nothing|it(?:’|')?s free|your money)/i,
  date: /\b(?:19|20)\d\d\b/,
};
/** Who found it is named: what "studies show" can't be read anywhere. */
const NAMED_SOURCE =
  /\b[Aa]ccording to [A-Z]|\b(?:[Rr]esearch|[Aa]nalysis|[Ff]igures|[Ff]indings|[Ss]tatistics|[Pp]oll) (?:by|from|of|published by) (?:the )?[A-Z]|\b(?!(?:This|That|The|Our|Your|Their|An?|One|Each|Every|Some|Any|No) )[A-Z][\w&.’'-]* (?:(?:19|20)\d\d )?(?:study|survey|report|research|poll|index|evaluation) (?:found|finds|shows|showed|reveals|concluded|estimates|says)\b/;
const RATE = /\b(?:per|a|each|every)\s+(?:week|month|quarter|year|annum)\b|\bannual(?:ly)?\b|\bp\.a\./i;

/** What one sentence says by itself that could bear a claim out; each thing is looked for when it is asked for, once. */
export class Facts {
  readonly #sentence: string;
  /** A bit each of FACTS: which were looked for, and which are there. */
  #known = 0;
  #there = 0;
  #figures: readonly Figure[] | undefined;

  constructor(sentence: string) {
    this.#sentence = sentence;
  }

  get figures(): readonly Figure[] {
    this.#figures ??= readFigures(this.#sentence);
    return this.#figures;
  }

  has(fact: Fact): boolean {
    const bit = 1 << FACTS.indexOf(fact);
    if ((this.#known & bit) === 0) {
      this.#known |= bit;
      if (this.#find(fact)) this.#there |= bit;
    }
    return (this.#there & bit) !== 0;
  }

  #find(fact: Fact): boolean {
    if (fact === 'amount') return this.figures.length > 0;
    if (fact === 'period') return RATE.test(this.#sentence) || periodIn(this.#sentence) !== '';
    if (fact === 'baseline' && this.figures.some(({ amount }) => amount?.before)) return true;
    if (fact === 'source' && NAMED_SOURCE.test(this.#sentence)) return true;
    return PATTERNS[fact]?.test(this.#sentence) ?? false;
  }
}
