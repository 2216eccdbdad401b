import type { Speaker } from './types.ts';

/** Somebody who is quoted, with the words that name them. */
export interface Named extends Speaker {
  words: string;
}

/** Letters of languages in Latin script: `\p{L}` in their place takes many times as long to be made ready. */
const CAPITAL = '[A-ZÀ-ÖØ-ÞĆČĎĐĒĘĚĞİŁŃŇŌŐŒŘŚŞŠŤŪŮŰŴŶŸŹŻŽȘȚ]';
const LETTERS = "[A-Za-zÀ-ÖØ-öø-ɏ'’-]*";
export const NAME = String.raw`(?:(?:Mrs?|Ms|Dr|Prof|Sir|Dame|Cllr|Councillor)\.?\s)?${CAPITAL}${LETTERS}\.?(?:\s(?:de|van|ap|von|der|al|O’|O'))?(?:\s${CAPITAL}${LETTERS}\.?){0,3}`;
export const LONGEST_LINE = 140;

/** Whether a line says what somebody is. */
export const isRole = (text: string): boolean =>
  text.length <= LONGEST_LINE && !/[.!?]$/.test(text) && (BUYER.test(text) || USER.test(text));

const BUYER =
  /\b(?:heads?|director|manager|officer|lead|leader|chief|c[etifo]o|cdo|ciso|founder|president|vice[- ]president|vp|councillor|cllr|mayor|minister|secretary|owner|commissioner|buyer|procurement|administrator|coordinator|co-ordinator|supervisor|superintendent|principal|head ?teacher|deputy|treasurer|clerk|architect|governor|trustee|chair(?:man|woman|person)?|executive|partner|strategist|programme|it (?:team|department))\b/iu;
const USER =
  /\b(?:residents?|citizens?|tenants?|leaseholders?|householders?|homeowners?|patients?|students?|pupils?|learners?|apprentices?|parents?|mother|father|mum|dad|grand(?:mother|father|parent)|carers?|service users?|claimants?|applicants?|passengers?|pensioners?|foster carers?|young person|member of the public|library users?|benefit recipients?|taxpayers?)\b/iu;
const ORGANISATION =
  /\b(?:council|borough|county|city of|district|trust|nhs|university|college|school|academy|health board|hospitals?|police|constabulary|fire (?:and rescue )?service|department|ministry|agency|authority|association|society|homes|housing|charity|foundation|group|ltd|limited|plc|inc|llp|gmbh|library|institute|commission|government|service|partnership|team)\b/iu;
const DATE =
  /\b(?:(?:\d{1,2}\s)?(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\s)?(?:19|20)\d\d\b/iu;
const PERSON = new RegExp(`^${NAME}$`);

/** What stands behind a name for a degree or an honour. */
const LETTERS_BEHIND =
  /^(?:RN|MD|DO|PhD|MBA|MSc|BSc|MA|BA|CPA|CFA|PMP|PE|Esq|Jr|Sr|JP|[KQ]C|[OMCKD]BE|MP|MS|FRCS|FRICS|FCA|ACA)\.?$/;
/** "Fenny Homes’ head of IT", "founder of Fenny Post": a role that says where. Directors and heads are of something else. */
const WHOSE = new RegExp(String.raw`^(${CAPITAL}[^,]{1,60}?)(?:['’]s|s['’])\s(?=\S)`);
const WHERE = new RegExp(
  String.raw`\b(?:founder|owner|CEO|[Cc]hief [Ee]xecutive(?: [Oo]fficer)?|[Mm]anaging [Dd]irector|[Mm]ayor|[Pp]roprietor|[Ll]eader|[Pp]rincipal|[Hh]ead ?[Tt]eacher)\sof\s(?=(?:the\s)?${CAPITAL})`,
);
/** "Fleet Manager Ann Lee", "Director of Transport Ann Lee". */
const TITLED = new RegExp(
  String.raw`^(.*\b(?:[Mm]anager|[Dd]irector|[Oo]fficer|[Ll]ead|[Ll]eader|[Hh]ead|C[EIFTO]+O|CISO|[Ff]ounder|[Pp]resident|[Mm]ayor|[Mm]inister|[Ss]ecretary|[Oo]wner|[Cc]ommissioner|[Ss]upervisor|[Ss]uperintendent|[Pp]rincipal|[Cc]hair|[Cc]lerk)(?:\sof(?:\s(?:and\s)?${CAPITAL}\S*){1,3}?)?)\s(${CAPITAL}${LETTERS}\s${CAPITAL}${LETTERS})$`,
);
const NO_NAME =
  /\b(?:services?|operations?|digital|technology|planning|development|systems?|management|relations|affairs|support|delivery|transformation|innovation|change|performance|strategy|policy|finance|resources?|customers?|corporate|communications?|marketing|sales|data|housing|health|care|education|transport|security|programmes?|projects?|business|it|ict|hr|officer|director|manager)\b/i;

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
    .filter((part) => part !== '' && !/^\d+$/.test(part) && !LETTERS_BEHIND.test(part));
  const titled = TITLED.exec(parts[0] ?? '');
  if (titled?.[1] && titled[2] && !NO_NAME.test(titled[2])) parts.splice(0, 1, titled[2], titled[1]);
  const [lead = ''] = parts;
  const isName =
    PERSON.test(lead) &&
    !BUYER.test(lead.replace(/^(?:Cllr|Councillor)\b/u, '')) &&
    !USER.test(lead) &&
    !ORGANISATION.test(lead);
  const name = isName ? lead : '';
  const rest = isName ? parts.slice(1) : parts;
  const roles = rest.filter((part) => BUYER.test(part) || USER.test(part));
  const others = rest.filter((part) => !roles.includes(part) && /^\p{Lu}/u.test(part));
  const { role: first = '', whose } = apart(roles[0] ?? '');
  const organisation = whose || (others.find((part) => ORGANISATION.test(part)) ?? others[0] ?? '');
  const role = first || (rest.find((part) => part !== organisation) ?? '');
  if (name === '' && roles.length === 0 && !ORGANISATION.test(words)) return undefined;
  return { name, role, organisation, date, voice: voiceOf(name, roles, organisation), words };
}

/** A role, and whose it is where it says so itself. */
function apart(role: string): { role: string; whose: string } {
  const before = WHOSE.exec(role);
  const rest = before ? role.slice(before[0].length) : '';
  // "Fenny Homes’": its s is the name's own.
  if (before && (BUYER.test(rest) || USER.test(rest)))
    return {
      role: rest,
      whose: before[1] + (/s['’]\s$/.test(before[0]) && !/['’]s\s$/.test(before[0]) ? 's' : ''),
    };
  const behind = WHERE.exec(role);
  if (!behind) return { role, whose: '' };
  const end = behind.index + behind[0].length;
  return {
    role: role.slice(0, end).replace(/\sof\s$/, ''),
    whose: role.slice(end).replace(/^the\s/, ''),
  };
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
