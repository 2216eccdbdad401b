import type { Catalogue } from '../catalogue.ts';

/** Everything said of a message beside its critique, and of checking mail without a click, in Welsh. */
export const mail = {
  'mail.client.gmail': 'Gmail',
  'mail.client.outlook': 'Outlook',
  'mail.client.yahoo': 'Yahoo Mail',
  'mail.client.proton': 'Proton Mail',
  'mail.client.roundcube': 'Roundcube',
  'mail.client.zimbra': 'Zimbra',
  'mail.client.thunderbird': 'Thunderbird',

  'mail.from': 'Oddi wrth',
  'mail.written-by': 'Ysgrifennwyd gan',
  'mail.passed-on-by': 'Anfonwyd ymlaen gan',
  'mail.sent': 'Anfonwyd',
  'mail.no-sender': 'Anfonwr nad yw’n cael ei ddangos',
  'mail.no-subject': 'Neges heb bwnc',
  'mail.name-and-address': '{name} ({address})',
  'mail.own': '(anfonwyd oddi yma)',
  'mail.forwarded':
    'Cafodd y neges hon ei hanfon ymlaen: darllenwyd yr hyn a ysgrifennodd rhywun arall yn wreiddiol.',
  'mail.left-out': 'Ni chynhwyswyd: {what}.',
  'mail.left-out.history': 'negeseuon cynharach',
  'mail.left-out.signature': 'y llofnod',
  'mail.left-out.legal': 'yr hysbysiad cyfreithiol',
  'mail.choose': { by: 'n', other: 'Mae {n} o negeseuon ar agor. Dewiswch un i’w darllen:' },

  'mail.facts': 'Gwybodaeth am yr anfonwr a’r dolenni',
  'mail.domain': 'Anfonwyd y neges o’r parth {domain}.',
  'mail.domain-first': 'Yn ôl y pennawd a gopïwyd i’r neges, o’r parth {domain} y daeth yn wreiddiol.',
  'mail.domain-passed-on': 'Anfonwyd y neges ymlaen o’r parth {domain}.',
  'mail.reply-to': 'Mae’n gofyn i atebion fynd i gyfeiriad arall: {address}.',
  'mail.link-elsewhere': 'Mae dolen sy’n dweud {says} yn arwain at {leads}.',
  'mail.pixels': {
    by: 'n',
    one: 'Mae’n cynnwys 1 llun sy’n rhy fach i’w weld ac sy’n gallu dweud wrth yr anfonwr pryd y caiff y neges ei hagor; nid yw Pitchcheck yn ei lwytho.',
    other:
      'Mae’n cynnwys {n} o luniau sy’n rhy fach i’w gweld ac sy’n gallu dweud wrth yr anfonwr pryd y caiff y neges ei hagor; nid yw Pitchcheck yn eu llwytho.',
  },
  'mail.facts-note':
    'Ffeithiau yw’r rhain, nid barn: mae cylchlythyrau a gwasanaethau anfon e-byst yn gwneud yr un peth am resymau digon cyffredin.',

  'mail.always': 'Gwirio negeseuon bob amser ar {host}',
  'mail.always.note':
    'Mae’r porwr yn gofyn i chi ganiatáu’r wefan hon yn unig, a gall gau’r rhestr hon er mwyn gofyn. Wedyn mae’r rhif ar y botwm yn ymddangos ohono’i hun, ac ni chaiff dim ei farcio nes i chi glicio.',
  'mail.always.asking':
    'Atebwch gwestiwn y porwr. Mae’r ateb yn cyfrif hyd yn oed os caiff y rhestr hon ei chau.',
  'mail.always.refused': 'Ni newidiwyd dim. Mae’r botwm yn gweithio fel o’r blaen.',
  'mail.always.on':
    'Mae negeseuon ar {host} yn cael eu gwirio heb i chi glicio. Gallwch newid hynny yn y gosodiadau.',

  'sites.heading': 'Gwefannau sy’n cael eu gwirio heb glicio',
  'sites.none':
    'Dim un. Dim ond pan fyddwch yn clicio y mae Pitchcheck yn darllen tudalen. Mewn rhaglen e-bost ar y we, gallwch ddewis “Gwirio negeseuon bob amser” o dan neges.',
  'sites.some':
    'Pan fyddwch yn agor neges ar y gwefannau hyn, mae’r rhif ar y botwm yn ymddangos ohono’i hun. Ni chaiff dim ei farcio.',
  'sites.stop': 'Stopio a rhoi’r mynediad yn ôl',
  'sites.stop-one': 'Stopio gwirio {host} a rhoi’r mynediad yn ôl',
  'sites.stopped': 'Nid yw negeseuon ar {host} yn cael eu gwirio heb i chi glicio mwyach.',

  'unreadable.heading-mail': 'Dim neges i’w darllen',
  'unreadable.no-message.named': 'Nid oes neges ar agor yn {client}.',
  'unreadable.mail-changed.named':
    'Mae neges ar agor yn {client}, ond nid yw ei thestun lle’r oedd Pitchcheck yn arfer dod o hyd iddo. Mae’n debyg bod {client} wedi newid.',
  'unreadable.empty-mail': 'Cafwyd hyd i’r neges, ond nid oes geiriau ynddi.',
  'unreadable.empty-mail.instead':
    'Os yw’n dal i lwytho, arhoswch nes bod ei thestun i’w weld a chliciwch ar y botwm eto. Ni ellir darllen geiriau mewn lluniau.',
  'unreadable.document': 'Agor ffeil neu ludo testun',

  'reading.mail': {
    by: 'words',
    one: 'Darllenwyd 1 gair yn y neges hon',
    other: 'Darllenwyd {words} o eiriau yn y neges hon',
  },
  'search.mail': {
    by: 'words',
    one: 'Ni chafwyd hyd i hyn yn yr unig air yn y neges.',
    other: 'Ni chafwyd hyd i hyn mewn {words} o eiriau yn y neges.',
  },

  'aside.scope.page-mail': 'Yn y neges hon yn unig',
  'aside.scope.site-mail': 'Ym mhob neges o’r parth {host}',
  'aside.scope.everywhere-mail': 'Ym mhobman, pwy bynnag sy’n ei ddweud',
  'aside.scope-claim.page-mail': 'Yr un hwn, yn y neges hon',
  'aside.scope-claim.site-mail': 'Pob un o’r math hwn mewn negeseuon o’r parth {host}',
  'aside.scope-claim.everywhere-mail': 'Pob un o’r math hwn, pwy bynnag sy’n ei ddweud',
  'aside.scope.page-text': 'Yn y testun hwn yn unig',
  'aside.scope-claim.page-text': 'Yr un hwn, yn y testun hwn',
  'card.set-aside-mail': 'Rhoi o’r neilltu yn y neges hon',
  'card.set-aside-text': 'Rhoi o’r neilltu yn y testun hwn',

  'thunderbird.check.heading': 'Negeseuon sy’n cael eu gwirio heb glicio',
  'thunderbird.check.label': 'Gwirio pob neges y byddaf yn ei hagor',
  'thunderbird.check.note':
    'Wedyn mae’r rhif ar y botwm uwchben y neges yn ymddangos ohono’i hun. Ni chaiff dim ei farcio nes i chi glicio.',
} as const satisfies Partial<Catalogue>;
