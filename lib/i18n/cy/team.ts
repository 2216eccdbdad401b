import type { Catalogue } from '../catalogue.ts';

export const team = {
  'team.problem.unreachable':
    'Nid yw’r gweinydd yn ateb. Gwnewch yn siŵr fod y cyfeiriad yn gywir a bod y cyfrifiadur hwn ar-lein; efallai hefyd fod y gweinydd wedi’i ddiffodd. Mae’r hyn rydych wedi’i rannu yn cael ei gadw yma, a chaiff ei anfon pan fydd y gweinydd yn ateb.',
  'team.problem.unreachable-or-certificate':
    'Nid yw’r gweinydd yn ateb, neu nid yw’r porwr hwn yn ymddiried yn ei dystysgrif. Agorwch y cyfeiriad mewn tab: os yw’r porwr yn rhoi rhybudd am y dystysgrif, gofynnwch i’r sawl sy’n rhedeg y gweinydd ei hadnewyddu; fel arall, gwnewch yn siŵr fod y cyfeiriad yn gywir a bod y cyfrifiadur hwn ar-lein.',
  'team.problem.certificate':
    'Nid yw’r cyfrifiadur hwn yn ymddiried yn nhystysgrif y gweinydd, felly ni anfonwyd dim ato. Gofynnwch i’r sawl sy’n rhedeg y gweinydd ei hadnewyddu.',
  'team.problem.cors':
    'Mae’r gweinydd yn ateb, ond nid yw’r porwr yn gadael i Pitchcheck weld yr ateb. Rhowch ganiatâd i Pitchcheck gysylltu â’r gweinydd hwn pan fydd y porwr yn gofyn, neu gofynnwch i weinyddwr y gweinydd redeg rhaglen sefydlu’r tîm gyda --cors.',
  'team.problem.no-permission':
    'Nid yw’r porwr wedi cael caniatâd i gysylltu Pitchcheck â’r gweinydd hwn, felly nid oes dim yn cael ei anfon ato. Mae’r hyn rydych wedi’i rannu neu wedi’i deipio yn dal yma. I fwrw ymlaen, ceisiwch eto a rhowch ganiatâd pan fydd y porwr yn gofyn; ni ofynnir am ganiatâd ar gyfer unrhyw wefan arall.',
  'team.problem.not-couchdb':
    'Mae rhywbeth yn ateb yn y cyfeiriad hwn, ond nid gweinydd CouchDB ydyw. Edrychwch eto ar y cyfeiriad: efallai fod llwybr ar goll ar ei ddiwedd.',
  'team.problem.too-old':
    'Mae’r gweinydd CouchDB yn y cyfeiriad hwn yn rhy hen. Gofynnwch i’r sawl sy’n ei redeg ei ddiweddaru i fersiwn 3.',
  'team.problem.wrong-password':
    'Nid yw’r gweinydd yn derbyn yr enw a’r cyfrinair hyn. Teipiwch y cyfrinair eto; os cafodd ei newid, defnyddiwch yr un newydd. Ni chollwyd dim o’r hyn a rannwyd gennych.',
  'team.problem.signed-out':
    'Rydych wedi’ch allgofnodi o weinydd y tîm hwn. Mewngofnodwch eto gyda’ch cyfrinair. Ni chollwyd dim o’r hyn a rannwyd gennych.',
  'team.problem.no-cookie':
    'Mae’r cyfrinair yn gywir, ond nid yw mewngofnodi gyda chwci yn gweithio: nid yw’r gweinydd yn rhoi cwci, neu nid yw’r porwr hwn yn cadw cwcis. Ymunwch heb dicio “Peidio â chadw’r cyfrinair”.',
  'team.problem.no-database':
    'Nid oes gan y gweinydd gronfa ddata o’r enw hwn. Edrychwch eto ar yr enw yn eich gwahoddiad, neu gofynnwch i’r sawl sy’n rhedeg y gweinydd.',
  'team.problem.not-allowed':
    'Mae’r enw a’r cyfrinair yn gywir, ond nid yw’r enw hwn yn perthyn i’r tîm. Gofynnwch i’r sawl sy’n rhedeg y gweinydd ei ychwanegu at aelodau’r tîm.',
  'team.problem.rules-gone':
    'Mae cronfa ddata’r tîm wedi colli’r rheolau sy’n atal pobl rhag ysgrifennu yn enw rhywun arall, felly nid oes dim yn cael ei gyfnewid â hi. Gofynnwch i’w gweinyddwr redeg rhaglen sefydlu’r tîm o’r newydd, yna ceisiwch eto.',
  'team.problem.store':
    'Nid oes lle ar ôl ar y cyfrifiadur hwn i’r hyn y mae’r tîm wedi’i rannu. Rhyddhewch rywfaint o le, yna ceisiwch eto. Mae’r hyn a gadwyd o’r blaen yn dal yma.',
  'team.problem.failed':
    'Mae’r gweinydd yn ateb, ond ni lwyddwyd i gyfnewid adolygiadau ag ef y tro hwn. Bydd Pitchcheck yn ceisio eto ohono’i hun.',
  'team.address.not-an-address':
    'Nid cyfeiriad gweinydd yw hwn. Mae cyfeiriad gweinydd yn edrych fel hyn: https://couch.example.org.',
  'team.address.not-https':
    'Rhaid i’r cyfeiriad ddechrau gyda https, gan fod eich cyfrinair yn mynd dros y cysylltiad hwn. Dim ond ar gyfer gweinydd ar y cyfrifiadur hwn ei hun y gellir defnyddio http.',
  'team.address.password-in-address':
    'Peidiwch â rhoi’r enw na’r cyfrinair yn y cyfeiriad; mae meysydd ar eu cyfer.',
  'team.address.more-than-address': 'Dilëwch unrhyw beth sy’n dilyn marc cwestiwn neu # yn y cyfeiriad.',
  'team.invitation.not-an-invitation':
    'Nid gwahoddiad i dîm yw hwn, neu mae rhan ohono ar goll. Ni newidiwyd dim.',
  'team.invitation.newer':
    'Crëwyd y gwahoddiad hwn gan fersiwn mwy diweddar o Pitchcheck. Diweddarwch Pitchcheck, yna agorwch y gwahoddiad eto.',
  'team.invitation.not-https':
    'Mae’r gwahoddiad hwn yn arwain at weinydd heb amgryptio, lle gallai rhywun ddarllen eich cyfrinair ar y ffordd. Ni newidiwyd dim. Gofynnwch am wahoddiad sydd â chyfeiriad https.',
  'team.rules.none':
    'Nid oes rheolau gan gronfa ddata’r tîm hwn: gall unrhyw aelod ysgrifennu yn enw unrhyw un a newid yr hyn a ddywedodd eraill. Gofynnwch i’w gweinyddwr redeg rhaglen sefydlu’r tîm.',
  'team.rules.other':
    'Mae gan gronfa ddata’r tîm hwn reolau fersiwn arall o Pitchcheck. Os yw’r tîm yn gwrthod yr hyn rydych yn ei rannu, gofynnwch i weinyddwr y gronfa ddata redeg rhaglen sefydlu’r tîm eto.',
  'team.new': 'Nid yw’r cyfnewid cyntaf â’r tîm hwn wedi gorffen eto.',
  'team.working': 'Yn cyfnewid adolygiadau â’r tîm.',
  'team.fetching': 'Yn lawrlwytho adolygiadau a barnau’r tîm: {done} o {total}.',
  'team.up-to-date': 'Yn gyfredol.',
  'team.waiting': {
    by: 'waiting',
    one: 'Mae 1 peth a rannwyd neu a dynnwyd yn ôl gennych yn aros i gael ei anfon.',
    other: 'Mae {waiting} o bethau a rannwyd neu a dynnwyd yn ôl gennych yn aros i gael eu hanfon.',
  },
  'team.denied': {
    by: 'denied',
    one: 'Gwrthododd gweinydd y tîm 1 peth a rannwyd gennych. Mae’n cael ei gadw yma.',
    other: 'Gwrthododd gweinydd y tîm {denied} o bethau a rannwyd gennych. Maent yn cael eu cadw yma.',
  },
  'team.skipped': {
    by: 'skipped',
    one: 'Mae 1 ddogfen ar weinydd y tîm nad yw’n rhan ddilys o adolygiad, felly ni chafodd ei derbyn.',
    other:
      'Mae {skipped} o ddogfennau ar weinydd y tîm nad ydynt yn rhannau dilys o adolygiadau, felly ni chawsant eu derbyn.',
  },

  'team.say.goes': 'Bydd {teams} yn cael hyn hefyd, o dan yr enw sydd gennych yno.',
  'team.say.unless':
    'Oni bai ei fod yn breifat, bydd {teams} yn cael hyn hefyd, o dan yr enw sydd gennych yno.',
  'team.say.private': 'Mae hyn yn aros ar y cyfrifiadur hwn, ac ni fydd {teams} yn ei gael.',
  'team.titles': 'Y teitlau y mae pobl yn eu defnyddio',
  'team.title-by': 'Mae {by} yn ei alw’n “{title}”.',

  'team.lines': 'Timau',
  'team.since': 'Ers {time}.',
  'team.left':
    'Rydych wedi gadael y tîm hwn. Mae ei adolygiadau yn dal yma, ond nid oes dim yn cael ei gyfnewid.',
  'team.denied.why': 'Yr hyn a ddywedodd y gweinydd',
  'team.activity': 'Beth mae eraill wedi’i wneud yn eich timau',
  'team.activity-new': {
    by: 'n',
    one: 'Beth mae eraill wedi’i wneud yn eich timau: 1 newydd',
    other: 'Beth mae eraill wedi’i wneud yn eich timau: {n} newydd',
  },
  'team.activity-newest': 'Y rhai diweddaraf sydd wedi’u rhestru yma.',
  'team.mark-seen': 'Nodi bod popeth wedi’i ddarllen',
  'team.new-mark': 'Newydd',
  'team.did.share': 'Rhannodd {by} ddarlleniad o hyn.',
  'team.did.title': 'Rhoddodd {by} y teitl “{title}” iddo.',
  'team.did.tag': 'Ychwanegodd {by} y tag “{tag}”.',
  'team.did.untag': 'Tynnodd {by} y tag “{tag}” oddi arno.',
  'team.did.finding': 'Daeth {by} o hyd i {quote}.',
  'team.did.withdraw': 'Tynnodd {by} rywbeth yn ôl.',
  'team.did.other': 'Newidiodd {by} rywbeth.',
  'team.differ': '{what}.',
  'team.differ-about': '{about}: {what}',
  'team.differences': 'Lle mae pobl yn anghytuno',
  'team.tag-by': 'Rhoddodd {by} y tag “{tag}” arno.',
  'team.untag-by': 'Tynnodd {by} y tag “{tag}” oddi arno.',
  'team.say.agree': { by: 'n', one: '1 yn cytuno', other: '{n} yn cytuno' },
  'team.say.asked': { by: 'n', one: '1 yn dweud “gofynnwyd”', other: '{n} yn dweud “gofynnwyd”' },
  'team.say.answered': { by: 'n', one: '1 yn dweud “atebwyd”', other: '{n} yn dweud “atebwyd”' },
  'team.say.false-alarm': {
    by: 'n',
    one: '1 yn dweud “larwm di-sail”',
    other: '{n} yn dweud “larwm di-sail”',
  },
  'team.say.evidenced': {
    by: 'n',
    one: '1 yn dweud “gellir ei wirio”',
    other: '{n} yn dweud “gellir ei wirio”',
  },
  'team.say.asserted': {
    by: 'n',
    one: '1 yn dweud “dywedir, heb ei ddangos”',
    other: '{n} yn dweud “dywedir, heb ei ddangos”',
  },
  'team.say.missing': {
    by: 'n',
    one: '1 yn dweud “heb ei ganfod”',
    other: '{n} yn dweud “heb ei ganfod”',
  },
  'team.say.contradicted': {
    by: 'n',
    one: '1 yn dweud “mae’n dweud i’r gwrthwyneb”',
    other: '{n} yn dweud “mae’n dweud i’r gwrthwyneb”',
  },
  'team.ask-next': 'Gofynnwch i {by} nesaf: y person diwethaf i roi barn ar hyn.',
  'team.filter': 'Tîm',
  'team.filter.any': 'Unrhyw dîm neu heb dîm',
  'team.filter.unread': 'Newydd ers eich ymweliad diwethaf',

  'team.share.heading': 'Rhannu â thîm',
  'team.share.heading-n': {
    by: 'n',
    one: 'Rhannu 1 adolygiad â thîm',
    other: 'Rhannu {n} o adolygiadau â thîm',
  },
  'team.share.to': 'Tîm',
  'team.share.text': 'Gyda’r testun llawn fel y cafodd ei ddarllen',
  'team.share.mail': {
    by: 'n',
    one: 'Efallai fod yr e-bost hwn yn gyfrinachol: mae gennyf hawl i’w rannu â’r tîm hwn',
    other: 'Efallai fod {n} o negeseuon e-bost yn gyfrinachol: mae gennyf hawl i’w rhannu â’r tîm hwn',
  },
  'team.share.too-long':
    'Mae “{title}” yn rhy hir i weinydd tîm, felly ni chafodd ei rannu ac mae’n aros ar y cyfrifiadur hwn fel y mae. Dewiswch ran o’r dudalen honno, cadwch adolygiad o’r rhan honno, yna rhannwch eto.',
  'team.share.goes':
    'Caiff y canlynol eu hanfon i’r gweinydd {server}: y dyfyniadau, yr atebion, y teitl, y cyfeiriad neu’r anfonwr, a’r hyn rydych wedi’i ddweud amdano, o dan eich enw yno, sef {user}.',
  'team.share.text-goes': 'Caiff y testun llawn ei anfon hefyd.',
  'team.share.text-stays': 'Mae’r testun llawn yn aros ar y cyfrifiadur hwn.',
  'team.share.stays':
    'Mae’r hyn a nodwyd yn breifat yn aros yma, ac felly hefyd yr hyn a ddywedodd cydweithwyr mewn ffeiliau rydych wedi’u mewnforio.',
  'team.share.for-good':
    'Gall pob aelod o’r tîm ei ddarllen a chadw copïau. Gallwch ei dynnu’n ôl o’r tîm, ond bydd y copïau a wnaeth aelodau yn aros gyda nhw.',
  'team.share.go': 'Rhannu',
  'team.share.done': {
    by: 'n',
    one: 'Mae 1 adolygiad wedi’i rannu â’r tîm “{team}”. Caiff ei anfon ar unwaith, neu pan fydd modd cyrraedd y gweinydd.',
    other:
      'Mae {n} o adolygiadau wedi’u rhannu â’r tîm “{team}”. Cânt eu hanfon ar unwaith, neu pan fydd modd cyrraedd y gweinydd.',
  },
  'team.shared': 'Rydych wedi rhannu hwn â’r tîm “{team}”.',
  'team.back': 'Tynnu’n ôl o’r tîm “{team}”',
  'team.back.goes':
    'Caiff yr hyn a rannwyd gennych ei dynnu oddi wrth y tîm: eich darlleniad gyda’i ddyfyniadau, y testun llawn os ydych wedi’i rannu, a phopeth rydych wedi’i ddweud amdano. Caiff ei dynnu oddi ar y gweinydd ar unwaith, neu pan fydd modd ei gyrraedd, ac oddi ar gyfrifiadur pob aelod y tro nesaf y bydd y cyfrifiadur hwnnw mewn cysylltiad.',
  'team.back.others':
    'Mae’r hyn a ddywedodd eraill amdano yn parhau’n eiddo iddynt. Bydd y tîm yn gweld hynny eto os bydd rhywun yn rhannu’r adolygiad hwn; os yw rhywun arall wedi’i rannu hefyd, bydd yn parhau’n weladwy.',
  'team.back.copies':
    'Nid yw hyn yn effeithio ar gopïau a wnaeth aelodau, ffeiliau a gadwyd ganddynt na chopïau wrth gefn y gweinydd.',
  'team.back.stays': 'Mae eich llyfr nodiadau eich hun yn cadw’r cyfan.',
  'team.back.go': 'Tynnu’n ôl',
  'team.back.done': 'Wedi’i dynnu’n ôl o’r tîm “{team}”. I ddadwneud hynny, rhannwch ef eto.',
  'team.cancel': 'Canslo',
  'doing.share': 'Yn rhannu',
  'team.erase.stays':
    'Mae’r hyn y mae eich timau yn ei rannu yn aros ar y rhestr. I’w dynnu oddi ar y cyfrifiadur hwn hefyd, gadewch y tîm yn y gosodiadau.',

  'team.settings': 'Timau',
  'team.settings.none':
    'Mae tîm yn rhannu adolygiadau a barnau drwy ei gronfa ddata ei hun, ar weinydd y mae eich sefydliad yn ei redeg. Nid oes dim yn cael ei rannu nes i chi ei rannu. Nid ydych yn perthyn i unrhyw dîm eto.',
  'team.settings.some':
    'Mae’r hyn rydych yn ei rannu â thîm yn mynd i’w weinydd ac at ei aelodau, ac nid i unman arall. Nid oes dim yn cael ei rannu nes i chi ei rannu.',
  'team.place': '{database} ar {url}, fel {user}',
  'team.join': 'Ymuno â thîm',
  'team.join.invitation': 'Gludwch wahoddiad',
  'team.join.invitation-file': 'Neu dewiswch ffeil y gwahoddiad, neu gollyngwch hi ar y dudalen hon',
  'team.join.taken':
    'Mae manylion y gwahoddiad wedi’u llenwi. Yr hyn sydd ar ôl yw eich cyfrinair, a’ch enw os yw’r maes hwnnw’n wag.',
  'team.join.no-database':
    'Rhowch enw cronfa ddata’r tîm, fel y cawsoch ef gan y sawl sy’n rhedeg y gweinydd.',
  'team.join.no-name': 'Rhowch enw’r tîm.',
  'team.join.no-user': 'Rhowch yr enw rydych yn ei ddefnyddio i fewngofnodi i’r gweinydd.',
  'team.join.no-password': 'Rhowch eich cyfrinair ar gyfer y gweinydd.',
  'team.join.cookie': 'Peidio â chadw’r cyfrinair: mewngofnodi eto pan fydd y gweinydd yn gofyn amdano',
  'team.join.permission':
    'Bydd eich porwr yn gofyn a gaiff Pitchcheck gysylltu â’r gweinydd hwn, ac nid ag unrhyw weinydd arall. I’r gweinydd hwn yn unig y mae’r cyfrinair yn mynd.',
  'team.join.data':
    'Bydd hefyd yn enwi’r mathau o ddata a all fynd yno: yr enw a’r cyfrinair rydych yn mewngofnodi â nhw, a’r hyn y byddwch yn ei rannu wedyn. Bydd yn dweud bod y datblygwr yn eu casglu, gan fod rheolau’r porwr yn mynnu hynny; nid yw datblygwyr Pitchcheck yn cael dim.',
  'team.join.asking': 'Yn holi’r gweinydd.',
  'team.join.works': {
    by: 'n',
    zero: 'Mae’r cysylltiad yn gweithio. Nid oes dogfennau yng nghronfa ddata’r tîm eto.',
    one: 'Mae’r cysylltiad yn gweithio. Mae 1 ddogfen yng nghronfa ddata’r tîm.',
    other: 'Mae’r cysylltiad yn gweithio. Mae {n} o ddogfennau yng nghronfa ddata’r tîm.',
  },
  'team.join.go': 'Ymuno',
  'team.join.test': 'Profi’r cysylltiad',
  'team.field.url': 'Cyfeiriad y gweinydd',
  'team.field.database': 'Cronfa ddata’r tîm',
  'team.field.name': 'Enw’r tîm',
  'team.field.user': 'Eich enw ar y gweinydd',
  'team.field.password': 'Eich cyfrinair',
  'team.joined': 'Rydych wedi ymuno â’r tîm “{name}”. Bydd ei adolygiadau’n dod i’ch llyfr nodiadau.',
  'team.sign-in': 'Mewngofnodi',
  'team.signed-in': 'Rydych wedi mewngofnodi eto. Mae’r hyn a oedd yn aros yn cael ei anfon.',
  'team.retry': 'Ceisio nawr',
  'team.tried': 'Rhoddwyd cynnig arni. Mae’r canlyniad i’w weld uchod.',
  'team.invitation.copy': 'Copïo gwahoddiad',
  'team.invitation.copied': 'Mae’r gwahoddiad wedi’i gopïo. Mae’n cynnwys popeth heblaw enw a chyfrinair.',
  'team.invitation.save': 'Cadw gwahoddiad',
  'team.leave': 'Gadael',
  'team.leave.go': 'Gadael y tîm',
  'team.leave.remove': 'Tynnu ei adolygiadau oddi ar y cyfrifiadur hwn',
  'team.leave.goes':
    'Caiff adolygiadau a barnau’r tîm eu tynnu oddi ar y cyfrifiadur hwn, gan gynnwys unrhyw rai sy’n dal i aros i gael eu hanfon. Caiff y cyfrinair ei ddileu hefyd. Mae’r hyn rydych wedi’i gadw yn eich llyfr nodiadau eich hun yn aros. Mae’r tîm yn cadw’r hyn sydd ganddo.',
  'team.leave.stays':
    'Caiff y cyfrinair ei ddileu. Gallwch ddarllen adolygiadau’r tîm yma o hyd, fel y maent nawr, ond ni chaiff dim ei gyfnewid mwyach. Mae’r tîm yn cadw’r hyn sydd ganddo.',
  'team.leave.remove-left': 'Tynnu ei adolygiadau oddi yma',
  'team.leave.remove-go': 'Tynnu’r adolygiadau oddi yma',
  'team.gone': 'Nid ydych yn aelod o’r tîm “{name}” mwyach.',
} as const satisfies Partial<Catalogue>;
