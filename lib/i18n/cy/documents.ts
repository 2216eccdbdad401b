import type { Catalogue } from '../catalogue.ts';

/** The page for files and pasted text, in Welsh: how to give it one, what goes on, and what went wrong. */
export const documents = {
  'document.heading': 'Dadansoddi ffeil neu destun wedi’i ludo',
  'document.intro':
    'Gollyngwch e-bost wedi’i gadw, testun neu dudalen we yn unrhyw le ar y dudalen hon, neu dewiswch ffeil.',
  'document.kinds':
    'Gellir darllen negeseuon e-bost wedi’u cadw (.eml, .mbox), testun plaen (.txt), Markdown (.md) a thudalennau gwe wedi’u cadw (.html, .htm). Os yw’r testun mewn ffeil Word neu PDF, copïwch ef a’i ludo.',
  'document.private':
    'Mae’r ffeil yn cael ei darllen ar y cyfrifiadur hwn ac nid yw’n cael ei hanfon i unman. Ni chaiff lluniau eu llwytho, ni chaiff dim sydd ynddi ei redeg, ac mae atodiadau yn aros ar gau.',
  'document.choose': 'Dewis ffeil',
  'document.paste': 'Gludo testun',
  'document.drop': 'Gollyngwch i’w ddarllen yma',
  'document.to-text': 'Mynd i’r testun',
  'document.to-list': 'Yn ôl i’r rhestr wirio',
  'document.text': 'Y testun a ddarllenwyd',
  'document.tab': '{name} – Pitchcheck',
  'document.pasted': 'Testun wedi’i ludo',

  'document.saving': 'Sut i gadw neges e-bost fel ffeil',
  'document.saving.outlook': 'Outlook',
  'document.saving.outlook.how':
    'Ar y we ac yn y fersiwn newydd o Outlook: agorwch y neges, dewiswch y tri dot (“More actions”), yna “Save as” neu “Download”. Mae’r fersiwn hŷn o Outlook ar gyfer Windows yn cadw ffeiliau .msg, na ellir eu darllen yma: copïwch y neges a’i gludo.',
  'document.saving.gmail': 'Gmail',
  'document.saving.gmail.how':
    'Agorwch y neges, dewiswch y tri dot wrth ymyl “Reply”, yna “Download message”.',
  'document.saving.apple': 'Apple Mail',
  'document.saving.apple.how':
    'Dewiswch y neges, yna “Save As” yn y ddewislen “File”, gyda “Raw Message Source” fel y fformat. Neu llusgwch y neges o’r rhestr yn syth i’r dudalen hon.',
  'document.saving.thunderbird': 'Thunderbird',
  'document.saving.thunderbird.how':
    'Agorwch y neges, yna dewiswch “Cadw Fel” a “Ffeil” yn y ddewislen “Ffeil” (“Save As” a “File” yn y ddewislen “File” os yw’r rhaglen yn Saesneg).',

  'document.paste.label': 'Y testun i’w ddadansoddi',
  'document.paste.note':
    'Mae testun a gopïwyd o e-bost neu dudalen we yn cadw ei benawdau a’i restrau. Ni chaiff ei luniau, ei arddulliau na’i sgriptiau eu cynnwys.',
  'document.paste.go': 'Dadansoddi’r testun',
  'document.paste.cancel': 'Canslo',
  'document.paste.empty': 'Nid oes testun yma eto. Gludwch destun yn gyntaf.',

  'document.busy.reading': 'Yn darllen: {name}',
  'document.busy.judging': 'Yn dadansoddi: {name}',
  'document.busy.long':
    'Yn dal wrthi. Mae ffeil fawr yn cymryd amser, a gallwch ddal i ddefnyddio’r dudalen hon yn y cyfamser.',
  'document.busy.cancel': 'Canslo',
  'document.cancelled': 'Stopiwyd. Ni newidiwyd dim.',
  'document.ready': '{title}. {read}.',

  'document.failed': 'Nid oedd modd darllen “{name}”',
  'document.failed.unknown': 'Aeth rhywbeth o’i le yn Pitchcheck wrth ei ddarllen ({cause}).',
  'document.failed.critique':
    'Darllenwyd y cynnwys, ond nid oedd modd i Pitchcheck ei ddadansoddi ({cause}).',
  'document.failed.empty': 'Ni chafwyd hyd i eiriau y gellir eu darllen.',
  'document.failed.nothing': 'Ni chafwyd hyd i ffeil na thestun yno.',
  'document.failed.closed': 'Ffolder yw hwn, neu nid oedd modd i’r porwr agor y ffeil.',
  'document.kept': 'Mae’r hyn a oedd ar agor gennych yma o hyd.',
  'document.instead': 'Rhowch gynnig ar ffeil arall, neu copïwch y testun a’i ludo yma.',
  'document.dismiss': 'Cau’r nodyn hwn',

  'document.attachments': {
    by: 'n',
    one: 'Ni ddarllenwyd 1 atodiad: {names}.',
    other: 'Ni ddarllenwyd {n} o atodiadau: {names}.',
  },
  'document.attachment.kb': '{name} ({size} kB)',
  'document.attachment.mb': '{name} ({size} MB)',

  'document.files': { by: 'n', one: '1 ffeil', other: '{n} o ffeiliau i ddewis ohonynt' },
  'document.messages': {
    by: 'n',
    one: '{name}: 1 neges',
    other: '{name}: {n} o negeseuon i ddewis ohonynt',
  },
  'document.find': 'Chwilio yn ôl pwnc, anfonwr neu ddyddiad',
  'document.find-file': 'Chwilio yn ôl enw',
  'document.found': {
    by: 'n',
    zero: 'Nid yw’r un o’r {all} yn cyfateb.',
    one: 'Mae 1 o’r {all} yn cyfateb.',
    other: 'Mae {n} o’r {all} yn cyfateb.',
  },
  'document.more': { by: 'n', one: 'Dangos 1 arall', other: 'Dangos {n} arall' },
  'document.no-subject': 'Dim pwnc',
  'document.no-sender': 'Dim anfonwr',

  'file.empty': 'Mae’n wag.',
  'file.missing': 'Nid oes ffeil o’r fath.',
  'file.folder': 'Ffolder yw hwn: rhowch enwau’r ffeiliau sydd ynddo.',
  'file.forbidden': 'Nid yw’r cyfrifiadur hwn yn caniatáu ei darllen.',
  'file.failed': 'Nid oedd modd ei darllen ({code}).',
  'file.kind': 'Ni ellir darllen y math hwn o ffeil. Gellir darllen y rhain: {kinds}.',
  'file.msg': 'Fformat Outlook ei hun yw hwn, ac ni ellir ei ddarllen: cadwch y neges fel .eml.',
  'file.pdf': 'PDF yw hwn, ac ni ellir ei ddarllen eto.',
  'file.large':
    'Mae’n fwy nag y gellir ei ddarllen yma: {size} MB, a’r mwyaf y gellir ei ddarllen yw {most} MB.',
  'file.not-text': 'Nid yw’n cynnwys testun: efallai mai math arall o ffeil sydd o dan yr enw hwn.',
  'file.nested': 'Mae’r rhannau wedi’u gosod y tu mewn i’w gilydd yn rhy ddwfn i’w darllen yma.',
  'file.no-message': 'Nid oes neges ynddi.',
  'file.other-message': 'Nid yw’r neges y gofynnwyd amdani yn y ffeil.',
  'file.not-mail': 'Nid yw’n edrych fel neges e-bost: nid oes dim yn dweud pwy a’i hanfonodd.',
  'file.broken': 'Mae’r rhannau wedi’u rhoi at ei gilydd mewn ffordd sy’n golygu na ellir eu gwahanu.',
  'file.many-parts': 'Mae gormod o rannau ynddi i’w darllen.',
  'file.many-passages': 'Mae’r testun mewn mwy o ddarnau nag unrhyw e-bost y gellir ei ddarllen yma.',
  'file.long': 'Mae’r testun yn hirach nag unrhyw e-bost y gellir ei ddarllen yma.',
  'file.encrypted':
    'Mae’r testun wedi’i amgryptio: agorwch y neges yn eich rhaglen e-bost a gludwch y testun yma.',
  'file.attachments-only':
    'Nid oes testun yn y neges ei hun, dim ond atodiadau, ac nid yw’r rheini’n cael eu darllen ({name}).',
  'file.pictures-only': 'Nid oes geiriau ynddi, dim ond lluniau.',
} as const satisfies Partial<Catalogue>;
