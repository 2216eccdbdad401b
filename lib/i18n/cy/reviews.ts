import type { Catalogue } from '../catalogue.ts';

/** Saving reviews, what people say in them, and what stands in the way of either, in Welsh. */
export const reviews = {
  storeFull:
    'Nid oes lle ar ôl ar y cyfrifiadur hwn ar gyfer yr adolygiad, felly ni chadwyd dim. Mae’r hyn a gadwyd o’r blaen yn dal yno. Rhyddhewch rywfaint o le, yna ceisiwch eto.',
  storeUnavailable:
    'Nid yw’r porwr yn gadael i Pitchcheck gadw adolygiadau yma. Mae hyn yn digwydd mewn ffenestri preifat. Ni chadwyd dim.',
  storeFailed:
    'Nid oedd y porwr yn gallu gorffen cadw, felly ni chadwyd dim. Mae’r hyn a gadwyd o’r blaen yn dal yno. Ceisiwch eto.',
  keepReadAgain:
    'Mae’r testun wedi newid ers iddo gael ei ddarllen. Darllenwch ef eto, yna cadwch yr adolygiad.',
  keepTooLarge:
    'Mae hyn yn rhy hir i’w gadw mewn adolygiad. Dewiswch ran o’r testun a chadwch honno yn lle’r cyfan.',
  sayTooLarge: 'Mae hyn yn rhy hir i’w gadw. Byrhewch ef, yna cadwch ef eto.',
  importNotJson: 'Nid ffeil Pitchcheck yw hon. Ni newidiwyd dim.',
  importDamaged: 'Ni ellir darllen rhan o’r ffeil hon fel adolygiad. Ni newidiwyd dim.',
  importNewer:
    'Crëwyd y ffeil hon gan fersiwn mwy diweddar o Pitchcheck. Diweddarwch Pitchcheck, yna mewnforiwch y ffeil eto. Ni newidiwyd dim.',
  importChanged: 'Newidiwyd rhywbeth yn y ffeil hon ar ôl iddi gael ei chreu. Ni newidiwyd dim yma.',
  importTooLarge: 'Mae’r ffeil hon yn cynnwys mwy nag y gall Pitchcheck ei dderbyn. Ni newidiwyd dim.',

  'review.save': 'Cadw’r adolygiad',
  'review.save-new': 'Cadw’r darlleniad newydd',
  'review.saved-now': 'Wedi’i gadw ar y cyfrifiadur hwn, gyda’r testun llawn fel y cafodd ei ddarllen.',
  'review.restored':
    'Wedi’i gadw. Roedd yr adolygiad hwn wedi’i ddileu; mae yn y llyfr nodiadau eto, gyda phopeth a ddywedwyd amdano o’r blaen.',
  'review.saved-with': 'Mae’r adolygiad wedi’i gadw ar y cyfrifiadur hwn, ynghyd â’r hyn a ddywedoch amdano.',
  'review.said': 'Wedi’i gadw gyda’r adolygiad.',
  'review.set-aside': 'Wedi’i roi o’r neilltu, a’i gadw gyda’r adolygiad fel larwm di-sail.',
  'review.withdrawn': 'Wedi’i dynnu’n ôl. Mae’r cofnod yn dal i ddangos iddo gael ei ddweud a’i dynnu’n ôl.',
  'review.cancel': 'Canslo',
  'review.name': 'Eich enw',
  'review.name-hint':
    'Mae’n mynd gyda’r hyn rydych yn ei gadw, er mwyn i gydweithwyr wybod pwy ddywedodd beth. Gallwch ei adael yn wag, a’i newid yn y gosodiadau.',

  'review.heading': 'Wedi’i gadw ar y cyfrifiadur hwn',
  'review.saved': 'Cadwyd fel y cafodd ei ddarllen ar {date}.',
  'review.saved-by': 'Cadwyd gan {by} fel y cafodd ei ddarllen ar {date}.',
  'review.no-judgements': 'Ni roddwyd barn ar ddim eto.',
  'review.judgements': { by: 'n', one: '1 farn.', other: '{n} o farnau.' },
  'review.report': 'Agor yr adroddiad',
  'review.changed-page': 'Mae’r dudalen wedi newid ers hynny.',
  'review.changed': 'Mae’r testun wedi newid ers hynny.',
  'review.read-otherwise':
    'Mae’r testun yr un fath, ond mae bellach yn cael ei ddarllen mewn ffordd wahanol.',
  'review.other-part':
    'Mae’r rhan sy’n cael ei darllen nawr yn wahanol i’r rhan a gadwyd, felly nid yw’r ddwy yn cael eu cymharu.',
  'review.changes': { by: 'n', one: 'Mae 1 peth wedi newid', other: 'Mae {n} o bethau wedi newid' },
  'review.changes.checks': 'Gwiriadau',
  'review.changes.check': '{name}: “{before}” o’r blaen, “{after}” nawr.',
  'review.changes.reworded': 'Honiadau mewn geiriau gwahanol',
  'review.changes.was': 'Roedd yn dweud:',
  'review.changes.now': 'Mae bellach yn dweud:',
  'review.changes.gone': 'Honiadau nad ydynt yno mwyach',
  'review.changes.added': 'Honiadau newydd',
  'review.unplaced': {
    by: 'n',
    one: '1 honiad y rhoddwyd barn arno, ond na ellir ei leoli mwyach',
    other: '{n} o honiadau y rhoddwyd barn arnynt, ond na ellir eu lleoli mwyach',
  },
  'review.gone': 'Ni ellir dod o hyd i’r geiriau hyn yn y testun mwyach.',
  'review.not-flagged': 'Mae’r geiriau yn dal yno, ond nid yw’r fflag a oedd arnynt yno mwyach.',
  'review.title-tags': 'Teitl a thagiau',
  'review.title-tags-n': { by: 'n', one: 'Teitl ac 1 tag', other: 'Teitl a thagiau ({n})' },
  'review.title': 'Teitl yr adolygiad',
  'review.title-keep': 'Cadw’r teitl',
  'review.tags': 'Tagiau',
  'review.tag': 'Tag newydd',
  'review.tag-keep': 'Ychwanegu’r tag',
  'review.untag': 'Tynnu',
  'review.untag-what': 'Tynnu’r tag {tag}',

  'review.judge': 'Rhoi barn',
  'review.judge-what': 'Rhoi barn: {what}',
  'review.legend': 'Beth yw eich barn am hyn?',
  'review.verdict.agree': 'Rwy’n cytuno: mae’n werth gofyn am hyn',
  'review.verdict.asked': 'Gofynnwyd i’r cyflenwr',
  'review.verdict.answered': 'Mae’r cyflenwr wedi ateb',
  'review.verdict.note': 'Nodyn yn unig',
  'review.verdict.status': 'Dylid marcio’r ateb yn wahanol',
  'review.status': 'Marcio fel',
  'review.note': 'Nodyn (dewisol)',
  'review.note-words': 'Nodyn',
  'review.status-words': 'Eich rheswm, a gaiff ei gadw ar y cofnod',
  'review.answer': 'Beth oedd yr ateb',
  'review.where': 'Ble y cafwyd yr ateb: cyfarfod, e-bost, dogfen',
  'review.private': 'Preifat: mae’n aros ar y cyfrifiadur hwn oni bai eich bod yn dewis ei rannu',
  'review.first': 'Mae hyn hefyd yn cadw’r adolygiad.',
  'review.keep': 'Cadw hyn',
  'review.people-said': 'Yr hyn a ddywedodd pobl',
  'review.is-private': 'Preifat.',
  'review.withdraw': 'Tynnu’n ôl',
  'review.withdraw-what': 'Tynnu’n ôl: {what}',
  'review.text-alone': 'Yn ôl y testun yn unig: “{status}”.',

  'review.findings': 'Eich canfyddiadau eich hun',
  'review.find': 'Ychwanegu’r testun a ddewisais fel canfyddiad',
  'review.found-by': 'Daeth {by} o hyd i hyn ar {date}.',
  'review.nothing-selected':
    'Nid oes geiriau wedi’u dewis. Dewiswch eiriau yn y testun, yna cliciwch ar y botwm hwn eto.',
  'review.too-much-selected':
    'Mae hynny’n ormod ar gyfer un canfyddiad. Dewiswch hyd at 1,000 o nodau, yna cliciwch ar y botwm hwn eto.',

  'options.aside.recorded':
    'Os gwnewch i fflag gyfrif eto, caiff ei chodi fel o’r blaen. Bydd yr hyn y mae adolygiad a gadwyd yn ei ddweud amdani yn aros yn yr adolygiad hwnnw nes i rywun ei dynnu’n ôl yno.',
  'options.reviewer.heading': 'Eich enw',
  'options.reviewer.note':
    'Mae’n mynd gyda’r adolygiadau y byddwch yn eu cadw, a’r hyn y byddwch yn ei ddweud ynddynt, o hyn ymlaen. Mae’r hyn sydd eisoes wedi’i gadw yn aros o dan yr enw a oedd arno ar y pryd.',
  'options.reviewer.keep': 'Cadw’r enw',
} as const satisfies Partial<Catalogue>;
