import type { Catalogue } from '../catalogue.ts';

/** The checklist's own words in Welsh: what was read, statuses, flags, actions, setting aside, and the questions to copy. */
export const checklist = {
  'app.name': 'Pitchcheck',
  'app.caveat': 'Rheswm dros ofyn, nid prawf.',
  'app.ask': 'Gofynnwch',

  'reading.untitled': 'Tudalen heb deitl',
  'reading.page': {
    by: 'words',
    one: 'Darllenwyd 1 gair ar y dudalen hon',
    other: 'Darllenwyd {words} o eiriau ar y dudalen hon',
  },
  'reading.frames': {
    by: 'frames',
    one: {
      by: 'words',
      one: 'Darllenwyd 1 gair ar y dudalen hon ac mewn 1 ffrâm',
      other: 'Darllenwyd {words} o eiriau ar y dudalen hon ac mewn 1 ffrâm',
    },
    other: {
      by: 'words',
      one: 'Darllenwyd 1 gair ar y dudalen hon ac mewn {frames} o fframiau',
      other: 'Darllenwyd {words} o eiriau ar y dudalen hon ac mewn {frames} o fframiau',
    },
  },
  'reading.selection': {
    by: 'words',
    one: 'Darllenwyd 1 gair yn y testun a ddewiswyd',
    other: 'Darllenwyd {words} o eiriau yn y testun a ddewiswyd',
  },
  'reading.whole': 'Darllen y dudalen gyfan',
  'reading.whole-mail': 'Darllen y neges gyfan',
  'reading.file': { by: 'words', one: 'Darllenwyd 1 gair', other: 'Darllenwyd {words} o eiriau' },
  'reading.frames-unread': {
    by: 'n',
    one: 'Nid oedd modd darllen 1 ffrâm: {hosts}.',
    other: 'Nid oedd modd darllen {n} o fframiau: {hosts}.',
  },
  'reading.frames-unknown': {
    by: 'n',
    one: 'Nid oedd modd darllen 1 ffrâm, ac nid yw’n dweud o ble mae’n dod.',
    other: 'Nid oedd modd darllen {n} o fframiau, ac nid ydynt yn dweud o ble maent yn dod.',
  },
  'reading.videos': {
    by: 'n',
    one: 'Ni wyliwyd 1 fideo na gwrando arno.',
    other: 'Ni wyliwyd {n} o fideos na gwrando arnynt.',
  },
  'reading.images': {
    by: 'n',
    one: 'Ni ddarllenwyd 1 llun mawr, nac unrhyw eiriau ynddo.',
    other: 'Ni ddarllenwyd {n} o luniau mawr, nac unrhyw eiriau ynddynt.',
  },
  'reading.not-read': 'Heb eu darllen',
  'reading.unjudged': {
    by: 'words',
    one: 'Heb ei dadansoddi: mae’n ymddangos mai {language} yw iaith y rhan hon (1 gair).',
    other: 'Heb ei dadansoddi: mae’n ymddangos mai {language} yw iaith y rhan hon ({words} o eiriau).',
  },
  'reading.unjudged-unknown': {
    by: 'words',
    one: 'Heb ei dadansoddi: nid oedd modd adnabod iaith y rhan hon (1 gair).',
    other: 'Heb ei dadansoddi: nid oedd modd adnabod iaith y rhan hon ({words} o eiriau).',
  },

  'search.page': {
    by: 'words',
    one: 'Ni chafwyd hyd i hyn yn yr unig air ar y dudalen.',
    other: 'Ni chafwyd hyd i hyn mewn {words} o eiriau ar y dudalen.',
  },
  'search.frames': {
    by: 'frames',
    one: {
      by: 'words',
      one: 'Ni chafwyd hyd i hyn yn yr unig air ar y dudalen ac mewn 1 ffrâm.',
      other: 'Ni chafwyd hyd i hyn mewn {words} o eiriau ar y dudalen ac mewn 1 ffrâm.',
    },
    other: {
      by: 'words',
      one: 'Ni chafwyd hyd i hyn yn yr unig air ar y dudalen ac mewn {frames} o fframiau.',
      other: 'Ni chafwyd hyd i hyn mewn {words} o eiriau ar y dudalen ac mewn {frames} o fframiau.',
    },
  },
  'search.selection': {
    by: 'words',
    one: 'Ni chafwyd hyd i hyn yn yr unig air a ddewiswyd.',
    other: 'Ni chafwyd hyd i hyn mewn {words} o eiriau yn y testun a ddewiswyd.',
  },

  'search.file': {
    by: 'words',
    one: 'Ni chafwyd hyd i hyn yn yr unig air yn y testun.',
    other: 'Ni chafwyd hyd i hyn mewn {words} o eiriau yn y testun.',
  },

  'status.evidenced': 'Gellir ei wirio',
  'status.asserted': 'Dywedir, heb ei ddangos',
  'status.missing': 'Heb ei ganfod',
  'status.contradicted': 'Mae’n dweud i’r gwrthwyneb',
  'status.evidenced.meaning': 'Mae rhywbeth y gallwch ei wirio yn ateb hyn.',
  'status.asserted.meaning': 'Dywedir hyn, ond mewn geiriau y gellid eu dweud am unrhyw beth.',
  'status.missing.meaning': 'Ni chafwyd hyd i hyn yn yr hyn a ddarllenwyd.',
  'status.contradicted.meaning': 'Mae’r testun yn dweud i’r gwrthwyneb.',
  'status.aside': 'O’r neilltu',

  'headline.heading': 'Gofynnwch am y rhain yn gyntaf',
  'headline.heading-answered': 'Y tri chwestiwn cyntaf',
  'headline.calm':
    'Mae rhywbeth y gallwch ei wirio yn ateb pob un o’r tri: anghenion defnyddwyr, y broblem a newid diwylliant.',
  'headline.aside':
    'Nid oes yr un o’r cwestiynau cyntaf ar ôl i’w ofyn; mae’r hyn a roesoch o’r neilltu wedi’i restru ar y diwedd.',

  'messages.heading': 'Y chwe neges',
  'messages.questions-only': 'Mae’n werth gofyn y cwestiynau beth bynnag.',
  'check.more': 'Beth fyddai’n ateb hyn, a mwy i’w ofyn',
  'check.sought-label': 'Yr hyn y chwiliwyd amdano',
  'check.answers-label': 'Yr hyn a fyddai’n ei ateb',
  'check.empty-label': 'Yr hyn nad yw’n dweud dim eto',
  'check.further-label': 'Mwy i’w ofyn',

  'quote.show': 'Dangos hyn yn y testun',
  'quote.marks': '“{quote}”',

  'action.marks': 'Dangos y marciau',
  'action.copy': 'Copïo’r cwestiynau',
  'action.beside': 'Agor ochr yn ochr',
  'action.limits': 'Yr hyn na all Pitchcheck ei farnu',
  'action.settings': 'Gosodiadau',
  'notice.copied': 'Mae’r cwestiynau ar y clipfwrdd.',
  'notice.not-copied': 'Ni chaniataodd y porwr gopïo. Cliciwch unwaith yn unrhyw le yma, yna ceisiwch eto.',
  'notice.quote-gone':
    'Nid yw’r geiriau hynny bellach lle’r oeddent: efallai fod y testun wedi newid ers ei ddarllen.',
  'notice.set-aside': 'Wedi’i roi o’r neilltu. Mae’n aros yn y rhestr ar y diwedd.',
  'notice.restored': 'Mae’n cyfrif eto.',
  'notice.failed': 'Ni weithiodd hynny. {cause}',

  'aside.open': 'Rhoi o’r neilltu',
  'aside.open-check': 'Rhoi o’r neilltu: {name}',
  'aside.open-claim': 'Rhoi o’r neilltu: {quote}',
  'aside.legend-check': 'Peidio â chodi’r cwestiwn hwn mwyach',
  'aside.legend-claim': 'Peidio â rhoi fflag ar yr honiad hwn mwyach',
  'aside.scope.page': 'Ar y dudalen hon yn unig',
  'aside.scope.site': 'Ym mhobman ar {host}',
  'aside.scope.everywhere': 'Ym mhobman, ar unrhyw wefan',
  'aside.scope-claim.page': 'Yr un hwn, ar y dudalen hon',
  'aside.scope-claim.site': 'Pob un o’r math hwn ar {host}',
  'aside.scope-claim.everywhere': 'Pob un o’r math hwn, ar unrhyw wefan',
  'aside.reason': 'Eich rheswm, a gedwir ar y cofnod',
  'aside.confirm': 'Rhoi o’r neilltu',
  'aside.cancel': 'Canslo',
  'aside.heading': { by: 'n', one: '1 o’r neilltu', other: '{n} o’r neilltu' },
  'aside.none': 'Nid oes dim o’r neilltu.',
  'aside.at.page': 'Ar {where} yn unig, ers {date}.',
  'aside.at.page-mail': 'Mewn un neges yn unig, ers {date}.',
  'aside.at.page-text': 'Mewn un testun yn unig, ers {date}.',
  'aside.at.site': 'Ym mhobman ar {where}, ers {date}.',
  'aside.at.everywhere': 'Ym mhobman, ers {date}.',
  'aside.reason-given': 'Rheswm: {reason}',
  'aside.no-reason': 'Ni roddwyd rheswm.',
  'aside.restore': 'Adfer',
  'aside.restore-what': 'Adfer: {what}',

  'copy.heading': 'Cwestiynau i’r cyflenwr',
  'copy.about': 'Ynglŷn â: {title}',
  'copy.from-mail': 'E-bost gan {sender}',
  'copy.from-mail-unnamed': 'E-bost heb enw’r awdur',
  'copy.from-file': 'Ffeil o’r enw {name}',
  'copy.from-paste': 'Testun wedi’i ludo',
  'copy.read': 'Darllenwyd ar {date}.',
  'copy.first': 'I’w gofyn yn gyntaf',
  'copy.next': 'I’w gofyn nesaf',
  'copy.checks': 'Heb eu hateb eto chwaith',
  'copy.claims': 'Am yr honiadau',
} as const satisfies Partial<Catalogue>;
