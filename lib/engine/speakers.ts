import type { Quoted } from './quotations.ts';
import type { Passage, Speaker } from './types.ts';

/** Somebody who is quoted, with the words that name them. */
export interface Named extends Speaker {
  words: string;
}

const SAYING =
  'said|says|explained|explains|commented|comments|added|adds|told us|tells us|notes|noted|recalls|recalled|remarked|reports|reflected|puts it';
/** Letters of languages in Latin script: `\p{L}` in their place takes many times as long to be made ready. */
const CAPITAL = '[A-ZÀ-ÖØ-ÞĆČĎĐĒĘĚĞİŁŃŇŌŐŒŘŚŞŠŤŪŮŰŴŶŸŹŻŽȘȚ]';
const LETTERS = "[A-Za-zÀ-ÖØ-öø-ɏ'’-]*";
const NAME = String.raw`(?:(?:Mrs?|Ms|Dr|Prof|Sir|Dame|Cllr|Councillor)\.?\s)?${CAPITAL}${LETTERS}\.?(?:\s(?:de|van|ap|von|der|al|O’|O'))?(?:\s${CAPITAL}${LETTERS}\.?){0,3}`;
const DETAILS = String.raw`(?:\s?[,|(–—]\s?[^.“”"\n]{2,110}|\s(?:of|at|from)\s[^.“”"\n]{2,90})?`;
/** Without a name: "one tenant", "a head of housing". */
const SOMEBODY = String.raw`(?:[Aa]n?|[Oo]ne|[Aa]nother|[Oo]ur)\s[^.,:“”"\n]{3,70}`;
const WHO = `${NAME}${DETAILS}|${SOMEBODY}`;

const AFTER = [
  new RegExp(String.raw`^[\s,.]*(?:${SAYING})\s(${WHO})`),
  new RegExp(String.raw`^[\s,.]*(${NAME}${DETAILS}?|${SOMEBODY}),?\s(?:${SAYING})\b`),
  new RegExp(String.raw`^[\s,.]*[-–—~|]\s*(${WHO})`),
  new RegExp(String.raw`^\s*(${NAME}\s?[,|(–—-]\s?[^“”"\n]{3,110})$`),
];
const BEFORE = [
  new RegExp(
    String.raw`(?:^|[.!?;]\s)(?:As\s)?(${NAME}${DETAILS}|${SOMEBODY}),?\s(?:${SAYING})\b[^.“”"]{0,60}$`,
  ),
  new RegExp(String.raw`\b(?:according to|from)\s(${NAME}${DETAILS})[:,]?\s*$`),
  new RegExp(String.raw`(?:^|[.!?]\s)(${NAME}\s?[,|(–—]\s?[^.“”"\n]{3,90}):\s*$`),
];
/** "She said": whoever spoke before. */
const PRONOUN =
  /^[\s,]*(?:(?:he|she|they)\s(?:said|says|added|adds|explained|explains)|(?:added|adds|said|says)\s(?:he|she|they))\b/u;
/** How much text beside a quotation may name who speaks. In UTF-16 code units. */
const REACH = 170;
const LONGEST_LINE = 140;

const NOBODY: (Named | undefined)[] = [];
const NAME_ALONE = new RegExp(String.raw`^[\s–—~-]*(${NAME})\s*$`);

/** Who speaks in each quotation of each passage, in the order of `ranges`; for an attribution, who it names. */
export function readSpeakers(
  passages: readonly Passage[],
  quoted: readonly Quoted[],
): (Named | undefined)[][] {
  let last: Named | undefined;
  const all: (Named | undefined)[][] = new Array(quoted.length).fill(NOBODY);
  for (let i = 0; i < quoted.length; i++) {
    const { ranges, attribution } = quoted[i] as Quoted;
    if (ranges.length === 0 && !attribution) continue;
    const text = passages[i]?.text ?? '';
    if (attribution) all[i] = [readNamed(text)];
    if (ranges.length === 0) continue;
    const own = ranges.map(([from, to], k) => {
      const until = Math.min(ranges[k + 1]?.[0] ?? text.length, to + REACH);
      const since = Math.max(ranges[k - 1]?.[1] ?? 0, from - REACH);
      const after = text.slice(to, until);
      return (
        first(AFTER, after) ??
        first(BEFORE, text.slice(since, from)) ??
        (PRONOUN.test(after) ? last : undefined)
      );
    });
    const named = own.find((one) => one !== undefined) ?? below(passages, quoted, i);
    all[i] = own.map((one, k) => one ?? own.slice(0, k).findLast((other) => other !== undefined) ?? named);
    last = named ?? last;
  }
  // Each paragraph of a long quotation opens anew, and only the last one is followed by a name.
  for (let i = all.length - 2; i >= 0; i--)
    if (all[i]?.length && continues(passages[i]?.text ?? '', quoted[i]))
      all[i] = (all[i] ?? []).map((one) => one ?? all[i + 1]?.[0]);
  return all;
}

const first = (patterns: readonly RegExp[], text: string): Named | undefined => {
  for (const pattern of patterns) {
    const found = pattern.exec(text)?.[1];
    const named = found === undefined ? undefined : readNamed(found);
    if (named) return named;
  }
  return undefined;
};

/** Whether the last quotation of a passage is not closed in it. */
function continues(text: string, quoted: Quoted | undefined): boolean {
  const last = quoted?.ranges.at(-1);
  return last !== undefined && last[1] === text.length && !/["”’]\s*$/.test(text);
}

/** The name under a quotation: in one line, or in two with the role below the name. */
function below(passages: readonly Passage[], quoted: readonly Quoted[], i: number): Named | undefined {
  const line = passages[i + 1]?.text.trim() ?? '';
  if (quoted[i + 1]?.attribution) {
    const named = readNamed(line);
    const more = passages[i + 2]?.text.trim() ?? '';
    return named && named.role === '' && isRole(more) ? (readNamed(`${line}, ${more}`) ?? named) : named;
  }
  const name = line.length <= LONGEST_LINE ? NAME_ALONE.exec(line)?.[1] : undefined;
  const role = passages[i + 2]?.text.trim() ?? '';
  return name && isRole(role) ? readNamed(`${name}, ${role}`) : undefined;
}

const isRole = (text: string): boolean =>
  text.length <= LONGEST_LINE && !/[.!?]$/.test(text) && (BUYER.test(text) || USER.test(text));

const BUYER =
  /\b(?:heads?|director|manager|officer|lead|leader|chief|c[etifo]o|cdo|ciso|founder|president|vice[- ]president|vp|councillor|cllr|mayor|minister|secretary|owner|commissioner|buyer|procurement|administrator|coordinator|co-ordinator|supervisor|superintendent|principal|head ?teacher|deputy|treasurer|clerk|architect|governor|trustee|chair(?:man|woman|person)?|executive|partner|strategist|programme|it (?:team|department))\b/iu;
const USER =
  /\b(?:residents?|citizens?|tenants?|leaseholders?|householders?|homeowners?|patients?|students?|pupils?|learners?|apprentices?|parents?|mother|father|mum|dad|grand(?:mother|father|parent)|carers?|service users?|claimants?|applicants?|passengers?|pensioners?|foster carers?|young person|member of the public|library users?|benefit recipients?|taxpayers?)\b/iu;
const ORGANISATION =
  /\b(?:council|borough|county|city of|district|trust|nhs|university|college|school|academy|health board|hospitals?|police|constabulary|fire (?:and rescue )?service|department|ministry|agency|authority|association|society|homes|housing|charity|foundation|group|ltd|limited|plc|inc|llp|gmbh|library|institute|commission|government|service|partnership)\b/iu;
const DATE =
  /\b(?:(?:\d{1,2}\s)?(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\s)?(?:19|20)\d\d\b/iu;
const PERSON = new RegExp(`^${NAME}$`);

/** A line that names somebody, read apart; undefined where it names nobody. */
export function readNamed(line: string): Named | undefined {
  const words = line
    .trim()
    .replace(/^[\s"”“’'–—~|-]+|[\s,;:.(|–—-]+$/gu, '')
    .slice(0, LONGEST_LINE);
  const date = DATE.exec(words)?.[0] ?? '';
  const parts = words
    .replace(date === '' ? /$^/ : date, '')
    .split(/\s?[,|(){}•·–—/\n]\s?|\s-\s|\s(?:at|from|with)\s(?=\p{Lu}|the\s)/u)
    .map((part) => part.trim().replace(/^(?:the|an?|one|another|our)\s/iu, ''))
    .filter((part) => part !== '' && !/^\d+$/.test(part));
  const [lead = ''] = parts;
  const isName =
    PERSON.test(lead) &&
    !BUYER.test(lead.replace(/^(?:Cllr|Councillor)\b/u, '')) &&
    !USER.test(lead) &&
    !ORGANISATION.test(lead);
  const name = isName ? lead : '';
  const rest = isName ? parts.slice(1) : parts;
  const roles = rest.filter((part) => BUYER.test(part) || USER.test(part));
  const organisation = rest.find((part) => !roles.includes(part) && /^\p{Lu}/u.test(part)) ?? '';
  const role = roles[0] ?? rest.find((part) => part !== organisation) ?? '';
  if (name === '' && roles.length === 0 && !ORGANISATION.test(words)) return undefined;
  return { name, role, organisation, date, voice: voiceOf(name, roles, organisation), words };
}

/**
 * Whose voice it is. A manager of resident services buys; a tenant who chairs a panel uses too, and is taken for a user.
 * An organisation that speaks without a person is a customer. Without a role there is no telling.
 */
function voiceOf(name: string, roles: readonly string[], organisation: string): Speaker['voice'] {
  const title = /^(?:Cllr|Councillor)\b/u.test(name);
  if (roles.some((role) => USES.test(role))) return 'user';
  if (title || roles.some((role) => BUYER.test(role))) return 'buyer';
  if (roles.some((role) => USER.test(role))) return 'user';
  return name === '' && ORGANISATION.test(organisation) ? 'buyer' : 'unknown';
}

/** A user whatever else they are. */
const USES =
  /^(?:(?:council|housing|local|former|long-standing|disabled|retired|young|single|working|happy)\s)?(?:resident|tenant|leaseholder|patient|student|pupil|parent|mother|father|mum|dad|carer|service user|claimant)(?:\s(?:of|in|from|and|at)\b|\smember\b|$)/iu;
