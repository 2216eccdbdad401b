/** How mails say, in English and Welsh, that what follows is not new. Each is asked of one line, trimmed. */

/** Above a quoted message. A date is wanted, as customers are quoted in the same words. */
export const ATTRIBUTION =
  /^(?:(?:On|At)\b(?=.*\d).{4,250}\bwrote|Quoting .{2,120}|(?:Ar|Ddydd)\b(?=.*\d).{4,250}\bysgrifennodd\b.{0,120}|Ysgrifennodd\b(?=.*\d).{2,250}|(?![^<]*\w{3}[.!?]\s)[^<]{2,120}<[^<>@]{1,80}@[^<>@]{1,80}> wrote)\s*:$/i;

/** What can only be the beginning of one, and no part of a sentence before it. */
export const ATTRIBUTION_BEGINS = /^(?:On|At|Ar|Ddydd|Ysgrifennodd|Quoting)\b/;

/** A line drawn above an earlier message, or above one that was passed on. */
export const ORIGINAL = /^[-_–—\s]{2,}(?:original message|neges wreiddiol)[-_–—\s]*$/i;
export const FORWARDED =
  /^(?:[-_–—\s]{2,}(?:forwarded (?:message|by .{1,120})|neges .{0,20}ymlaen)[-_–—\s]*|begin forwarded message:|dechrau neges .{0,20}ymlaen:)$/i;

/** A line of the head of a message, as programs copy it into the text. */
export const HEADER =
  /^\*?(From|Oddi wrth|Sent|Anfonwyd|Date|Dyddiad|To|At|Cc|Copi|Bcc|Subject|Pwnc|Reply-To|Importance|Priority|Attachments?|Organi[sz]ation)\s*:\*?(?:\s|$)/i;
export const FROM = /^\*?(?:From|Oddi wrth)\s*:/i;
export const SUBJECT = /^\*?(?:Subject|Pwnc|Sent|Anfonwyd)\s*:/i;

const NAME = "\\p{Lu}[\\p{L}'’.-]*";
/** "Kind regards," and the like, alone or with a name. */
export const SIGN_OFF = new RegExp(
  '^(?:(?:[Ww]ith )?(?:[Kk]ind|[Kk]indest|[Bb]est|[Ww]arm|[Ww]armest|[Mm]any) (?:[Rr]egards|[Ww]ishes|[Tt]hanks)|[Rr]egards|[Bb]est|[Tt]hanks|[Tt]hank you|[Cc]heers|' +
    '[Aa]ll the best|[Yy]ours(?: (?:sincerely|faithfully|truly|ever))?|[Ss]incerely(?: yours)?|[Rr]espectfully|[Ww]armly|[Ww]ith thanks|[Tt]ake care|[Ss]peak soon|KR|BR|' +
    '[Hh]ave a (?:good|great|lovely|nice) (?:day|week|weekend)|' +
    '[Cc]ofion(?: (?:gorau|cynnes|caredig))?|[Dd]iolch(?: yn fawr(?: iawn)?| o galon)?|[Yy]n (?:gywir|ddiffuant)|[Yy]r eiddoch yn (?:gywir|ddiffuant)|[Hh]wyl)' +
    `(?: (?:and|a|ac) (?:regards|best wishes|many thanks|kind regards|cofion))?(?: in advance| again| ymlaen llaw)?(?:[\\s,.!–—/-]+(?:${NAME}(?: ${NAME}){0,3})?)?[,.!]?$`,
  'u',
);
export const SIGNATURE_MARK = /^(?:--|—|__+)$/;
/** Lines that programs add, wherever they stand. */
export const DEVICE =
  /^(?:sent (?:from|via) (?:my|outlook|mail|yahoo|proton|samsung|mobile)\b.{0,60}|get outlook for \w+|anfonwyd o fy .{0,40})$/i;
export const POSTSCRIPT = /^(?:p\.?\s?s\b|o\.?\s?n\b\.?[:\s])/i;

/** How to reach somebody, and nothing else worth reading. */
export const CONTACT = new RegExp(
  [
    '^\\W*(?:(?:t|tel|telephone|ph|phone|m|mob|mobile|d|dd|direct|f|fax|e|e-?mail|w|web|website|ff[oô]n|symudol|ebost|e-bost|gwefan|address|cyfeiriad)\\b\\s*[:.|]?\\s*)?' +
      '(?:\\+?\\(?\\d[\\d\\s().-]{6,}\\d|[^\\s@]+@[^\\s@]+\\.\\w+|(?:https?://|www\\.)\\S+|[\\w-]+(?:\\.[\\w-]+)*\\.(?:com|co\\.uk|uk|org|net|io|wales|cymru|gov\\.uk|example))\\W*(?:[|·•,/].{0,120})?$',
    '\\b[A-Z]{1,2}\\d[A-Z\\d]? ?\\d[A-Z]{2}\\.?$',
    '^(?:linkedin|twitter|x|facebook|instagram|youtube|bluesky|mastodon)(?:[\\s|·•/,]+(?:linkedin|twitter|x|facebook|instagram|youtube|bluesky|mastodon))*$',
  ].join('|'),
  'i',
);

/** What a lawyer or the law has put at the foot. */
export const LEGAL = new RegExp(
  [
    '\\b(?:this|the) (?:e-?mail|message|communication|transmission)\\b.{0,120}\\b(?:confidential|privileged|intended (?:only|solely|for))',
    '\\bconfidential(?:ity)?\\b.{0,40}\\b(?:notice|information|and (?:may|is|are))\\b',
    '\\bintended recipients?\\b|\\bif you (?:have )?received? (?:this|it) (?:e-?mail |message )?in error\\b|\\bnot the (?:named )?addressee\\b',
    '\\b(?:registered|incorporated) (?:in (?:england|wales|scotland|northern ireland|ireland|the uk)|office|company|charity|address|number|no\\b)',
    '\\b(?:company|charity|vat) (?:reg(?:istration|istered)?\\.? ?)?(?:no|number)\\b|\\bvat reg',
    "\\bunsubscribe\\b|\\b(?:stop|prefer not to|not want to) (?:receiv|hear|get|send)\\w* .{0,24}\\b(?:e-?mails?|messages|mailings?|from (?:me|us))\\b|\\bopt(?:ing)?[ -]out\\b|\\byou(?:[’']re| are) (?:receiving|getting) (?:this|these)\\b|\\byou (?:have )?received? this (?:e-?mail |message |newsletter )?because\\b",
    '\\b(?:manage|update|change) (?:your |my )?(?:e-?mail |subscription |communication )?preferences\\b|\\bno longer (?:wish|want) to (?:receive|hear)\\b|\\bwhy did i get this\\b',
    '\\bview (?:it |this )?(?:e-?mail |message |newsletter )?(?:in|online|on the web)\\b.{0,16}$|\\bprivacy (?:policy|notice|statement)\\b',
    '\\b(?:consider|think of) the environment before\\b|\\bthink before you print\\b|^(?:©|\\(c\\)|copyright\\b).{0,100}|\\ball rights reserved\\b',
    '\\b(?:views|opinions)\\b.{0,60}\\b(?:are those of|do not (?:necessarily )?(?:reflect|represent))|\\b(?:accepts?|take) no (?:liability|responsibility)\\b|\\bno liability is accepted\\b',
    '\\b(?:scanned|checked|swept) for (?:the presence of )?(?:computer )?viruses\\b|\\b(?:disclose|copy|distribute)[,\\w\\s]{0,40}(?:this|its|the) (?:e-?mail|message|contents?)\\b|\\be-?mails? (?:may|will) be (?:monitored|recorded)\\b',
    '\\b(?:c|g|ch|ngh)yfrinachol\\b|\\bdad-?danysgrifio\\b|\\brydych(?: chi)? (?:yn|wedi) derbyn\\b|\\bdd?erbyn\\w{1,4} (?:y neges|yr e-?bost)\\b|\\bcofrestrwyd yng? |\\b(?:rhif|swyddfa) (?:cwmni|elusen|gofrestredig)\\b|\\bhysbysiad preifatrwydd\\b|\\bystyriwch yr amgylchedd\\b',
  ].join('|'),
  'i',
);
/** What the reader's own gateway writes above a message from outside. */
export const WARNING =
  /^\W*(?:\[?external\b|(?:caution|warning|rhybudd)\b.{0,80}\b(?:external|outside|originated|allanol|tu allan)\b|this (?:e-?mail|message) (?:originated|came|was sent) from (?:an )?(?:outside|external))/i;
/** Said to somebody, or of money: a sentence to be read and no part of an address. */
export const SPEECH = /[%£€$]|[?!]$|\b(?:we|our|us|you|your|i|my|ni|ein|chi|eich)\b/i;
