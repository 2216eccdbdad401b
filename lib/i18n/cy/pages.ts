import type { Catalogue } from '../catalogue.ts';

/** Everything said when there is no checklist, on the settings page, and outside the extension's own pages, in Welsh. */
export const pages = {
  'busy.now': 'Yn darllen yr hyn sydd ar agor',
  'busy.long':
    'Yn dal i ddarllen. Mae testun hir yn cymryd ychydig eiliadau, ac nid oes dim ohono’n gadael y cyfrifiadur hwn.',
  'busy.stuck':
    'Nid oes dim wedi dod yn ôl eto. Os na ddaw dim, cliciwch eto ar fotwm Pitchcheck ar y bar offer.',
  'busy.again': 'Yn ei ddarllen eto',

  'error.heading': 'Aeth rhywbeth o’i le',
  'error.reading':
    'Ni allai Pitchcheck orffen darllen hwn. Mae’r hyn sydd gennych ar agor fel yr oedd, ac ni anfonwyd dim i unman.',
  'error.page': 'Ni allai Pitchcheck ddangos y dudalen hon. Ni anfonwyd dim i unman.',
  'error.cause': 'Y gwall a nodwyd: {cause}',
  'error.retry': 'Ceisio eto',
  'error.no-tab': 'Nid oes tudalen yn y ffenestr hon y gellir ei darllen.',

  'panel.heading': 'Nid yw’r dudalen hon wedi’i darllen eto',
  'panel.body': 'Cliciwch ar fotwm Pitchcheck ar y bar offer i ddarllen y dudalen hon.',

  'not-pitch.heading': 'Nid yw hwn yn edrych fel deunydd gwerthu',
  'not-pitch.body': 'Nid yw’n ymddangos ei fod yn gwerthu dim i sefydliad, felly ni roddwyd fflag ar ddim.',
  'not-pitch.reasons': 'Geiriau sy’n awgrymu hynny',
  'not-pitch.treat': 'Trin hwn fel deunydd gwerthu',
  'not-pitch.treated':
    'Nid yw’n edrych fel deunydd gwerthu; mae’n cael ei drin fel deunydd gwerthu am i chi ofyn am hynny.',
  'not-pitch.undo': 'Peidio â thrin hwn fel deunydd gwerthu',

  'not-sure.heading': 'Nid yw’n glir ai deunydd gwerthu yw hwn',
  'not-sure.body':
    'Felly nid oes dim wedi’i farcio ynddo, ac mae’r fflagiau posibl o’r golwg yma nes i chi eu hagor.',
  'not-sure.mixed': 'Mae rhai rhannau ohono’n edrych fel deunydd gwerthu, ond nid yw rhannau eraill.',
  'not-sure.one-way': 'Mae’r hyn sydd yma yn awgrymu un ateb, ond nid yn ddigon clir.',
  'not-sure.little': 'Nid oes digon ynddo i ddangos a yw’n gwerthu rhywbeth i sefydliad.',
  'not-sure.pitch': 'Tebyg i ddeunydd gwerthu',
  'not-sure.not-pitch': 'Annhebyg i ddeunydd gwerthu',
  'not-sure.treated':
    'Nid yw Pitchcheck yn siŵr ai deunydd gwerthu yw hwn; mae’n cael ei drin fel deunydd gwerthu am i chi ofyn am hynny.',
  'not-sure.unfold': 'Y fflagiau posibl, os deunydd gwerthu ydyw',

  'unjudged.heading': 'Dim rheolau ar gyfer yr iaith hon eto',
  'unjudged.language':
    'Heb ei ddadansoddi: mae’n ymddangos mai {language} yw iaith y testun hwn. Hyd yn hyn, ar gyfer testunau Saesneg yn unig y mae gan Pitchcheck reolau.',
  'unjudged.unknown': 'Heb ei ddadansoddi: nid oedd modd adnabod iaith y testun hwn.',

  'unreadable.browser-page':
    'Un o dudalennau’r porwr ei hun yw hon, ac ni chaiff unrhyw estyniad ei darllen.',
  'unreadable.browser-page.instead':
    'Agorwch dudalen y cyflenwr mewn tab arferol a chliciwch ar y botwm yno.',
  'unreadable.store': 'Siop estyniadau’r porwr yw hon, lle na chaiff unrhyw estyniad ddarllen dim.',
  'unreadable.store.instead':
    'Os oes gan y cynnyrch ei wefan ei hun, agorwch honno a chliciwch ar y botwm yno.',
  'unreadable.pdf':
    'PDF yw hwn sydd ar agor yn narllenydd PDF y porwr ei hun, ac ni all estyniadau ei ddarllen yno.',
  'unreadable.pdf.instead':
    'Os yw’r cyflenwr yn dweud yr un peth ar dudalen we, darllenwch ef yno; neu copïwch destun y PDF a’i ludo i mewn i Pitchcheck. Nid oes angen unrhyw dudalen ar gyfer y cwestiynau isod.',
  'unreadable.file-access':
    'Ffeil ar eich cyfrifiadur yw hon, ac nid yw’r porwr yn gadael i Pitchcheck ddarllen ffeiliau o’r fath eto.',
  'unreadable.file-access.instead':
    'Ar dudalen estyniadau’r porwr, agorwch fanylion Pitchcheck, galluogwch “Allow access to file URLs” (caniatáu mynediad at gyfeiriadau ffeiliau), a chliciwch ar y botwm eto.',
  'unreadable.empty': 'Darllenwyd y dudalen, ond nid oes geiriau ynddi.',
  'unreadable.empty.instead':
    'Os yw’n dal i lwytho, arhoswch nes bod ei thestun i’w weld a chliciwch ar y botwm eto. Ni ellir darllen geiriau mewn lluniau a fideos.',
  'unreadable.no-room':
    'Darllenwyd y cynnwys, ond mae mwy i’w ddangos nag y mae lle iddo yn y porwr tra bydd ei dabiau eraill ar agor.',
  'unreadable.no-room.instead':
    'Dewiswch y rhan dan sylw, de-gliciwch arni a dewiswch “Dadansoddi’r testun a ddewiswyd”. Neu gallwch gadw’r testun fel ffeil, neu ei gopïo, ac agor hwnnw yma, lle nad oes angen cymaint o le.',
  'unreadable.left':
    'Mae’r tab hwn wedi mynd i wefan arall ers i chi glicio, felly ni chaiff Pitchcheck ei ddarllen mwyach.',
  'unreadable.left.instead':
    'Cliciwch ar fotwm Pitchcheck ar y bar offer i ddarllen y dudalen sydd yma nawr.',
  'unreadable.refused':
    'Nid yw’r porwr, neu reol a osodwyd gan eich sefydliad, yn gadael i Pitchcheck ddarllen y dudalen hon.',
  'unreadable.refused.instead':
    'Ail-lwythwch y dudalen a chliciwch ar y botwm eto. Os caiff ei gwrthod eto, gall eich tîm TG ddweud pa wefannau sydd ar gau i estyniadau.',
  'unreadable.no-selection': 'Nid oes dim wedi’i ddewis ar y dudalen hon.',
  'unreadable.no-selection.instead':
    'Dewiswch y testun yn gyntaf, yna de-gliciwch arno a dewiswch “Dadansoddi’r testun a ddewiswyd”, neu cliciwch ar y botwm i ddarllen y dudalen gyfan.',
  'unreadable.no-message': 'Nid oes neges ar agor yma.',
  'unreadable.no-message.instead':
    'Agorwch y neges rydych am ei gwirio, yna cliciwch eto ar fotwm Pitchcheck.',
  'unreadable.mail-changed':
    'Mae neges ar agor yma, ond nid yw ei thestun lle’r oedd Pitchcheck yn arfer dod o hyd iddo. Mae’n debyg bod y rhaglen e-bost hon wedi newid.',
  'unreadable.mail-changed.instead':
    'Dewiswch destun y neges, de-gliciwch arno a dewiswch “Dadansoddi’r testun a ddewiswyd”. Neu gallwch gadw’r neges fel ffeil, neu gopïo ei thestun, ac agor y ffeil neu’r testun yma.',
  'unreadable.heading': 'Ni ellir darllen y dudalen hon',
  'unreadable.heading-empty': 'Ni chafwyd hyd i eiriau yma',
  'unreadable.heading-no-room': 'Ni ellir dangos hwn',
  'unreadable.questions': 'Gellir gofyn y cwestiynau beth bynnag',

  'options.heading': 'Gosodiadau Pitchcheck',
  'options.marks.heading': 'Marciau yn y testun',
  'options.marks.label': 'Marcio’r honiadau ar dudalen neu mewn neges pan fyddaf yn clicio ar y botwm',
  'options.marks.note':
    'Pan fydd y gosodiad hwn wedi’i ddiffodd, ni chaiff dim ei farcio nes i chi droi’r marciau ymlaen yn y rhestr wirio.',
  'options.saved': 'Wedi’i gadw.',
  'options.keys.heading': 'Llwybrau byr bysellfwrdd',
  'options.keys.open': 'Darllen y dudalen neu’r neges ac agor y rhestr wirio',
  'options.keys.marks': 'Dangos neu guddio’r marciau',
  'options.keys.unset': 'Dim bysell',
  'options.keys.change.chromium':
    'I newid bysell, teipiwch chrome://extensions/shortcuts (yn Edge: edge://extensions/shortcuts) yn y bar cyfeiriad.',
  'options.keys.change.firefox':
    'I newid bysell, agorwch y Rheolwr Ychwanegion, dewiswch yr olwyn gocos, ac yna “Rheoli Estyniad Llwybrau Byr” (“Manage Extension Shortcuts” yn Saesneg).',
  'options.aside.heading': 'Yr hyn rydych wedi’i roi o’r neilltu',
  'options.language.heading': 'Iaith (Language)',
  'options.language.note':
    'Iaith popeth y mae Pitchcheck yn ei ddweud, gan gynnwys mewn adroddiadau ac yn yr hyn rydych yn ei gopïo. Bydd tudalennau sydd ar agor yn newid pan fyddwch yn eu hagor eto. Hyd yn hyn, ar gyfer testunau Saesneg yn unig y mae ganddo reolau.',
  'options.language.draft':
    'Nid oes siaradwr Cymraeg wedi gwirio’r fersiwn Cymraeg eto. Os oes gwahaniaeth rhwng y Gymraeg a’r Saesneg, y Saesneg sy’n cyfrif.',
  'options.limits.heading': 'Yr hyn na all Pitchcheck ei farnu',
  'options.limits.intent':
    'Geiriau y mae’n eu darllen, nid bwriadau. Gall tudalen syml fod yn eiddo i gyflenwr da, a thudalen raenus i un gwael.',
  'options.limits.truth':
    'Ni all ddweud a yw honiad yn wir. Nid yw’n chwilio am wybodaeth yn unman arall nac yn holi neb.',
  'options.limits.silence':
    'Os na chafwyd hyd i rywbeth, nid yw hynny’n arwydd o ddiffyg didwylledd. Mae tudalen werthu yn fyr, a gall yr ateb fod ar dudalen arall, mewn dogfen neu gan y gwerthwr.',
  'options.limits.unread':
    'Ni all ddarllen lluniau, fideos, ffeiliau PDF, atodiadau na fframiau sydd ar gau iddo. Mae’n dweud pa rai o’r rhain sydd ar dudalen neu mewn neges.',
  'options.limits.wrong':
    'Mae’n dibynnu ar ymadroddion y mae gwerthwyr yn eu defnyddio’n aml, a gall fod yn anghywir: gall gamddeall eironi, dyfyniad neu dro ymadrodd anghyffredin, a gall fethu sylwi ar honiad sydd wedi’i fynegi mewn geiriau newydd. Gellir rhoi o’r neilltu unrhyw beth y mae’n rhoi fflag arno.',
  'options.limits.checked':
    'Ystyr “Gellir ei wirio” yw bod rhywbeth penodol yno i’w wirio. Nid yw’n golygu bod unrhyw un wedi’i wirio.',
  'options.limits.language': 'Hyd yn hyn, ar gyfer testunau Saesneg yn unig y mae ganddo reolau.',
  'options.limits.score':
    'Nid yw’n rhoi sgôr nac yn cymharu cyflenwyr. Nifer y cwestiynau agored yw’r rhif ar y botwm, ac nid yw’n dweud dim am y cwmni.',
  'options.limits.advice': 'Nid yw’n cymryd lle cyngor caffael na chyngor cyfreithiol.',
  'options.privacy.heading': 'Nid yw’r testun yn mynd i unman oni bai eich bod yn ei rannu',
  'options.privacy.1':
    'Caiff tudalennau, negeseuon a ffeiliau eu darllen a’u dadansoddi ar y cyfrifiadur hwn, ac nid yw Pitchcheck yn cysylltu â dim heblaw gweinydd tîm rydych yn ymuno ag ef.',
  'options.privacy.2':
    'Dim ond ar ôl i chi glicio ar ei fotwm yno, pwyso ei fysell neu ddefnyddio ei ddewislen y gall ddarllen tab, a dim ond nes bod y tab yn gadael y wefan honno.',
  'options.privacy.messages':
    'Nid yw’n darllen neges ond ar ôl i chi glicio ar ei fotwm yno neu ddefnyddio ei ddewislen, neu pan fyddwch yn ei hagor, os ydych wedi dewis hynny uchod.',
  'options.privacy.sites':
    'Mae’r gwefannau rydych wedi dewis eu gwirio heb glicio wedi’u rhestru uchod, a gellir eu tynnu oddi ar y rhestr.',
  'options.privacy.3':
    'Mae’r adolygiadau rydych yn eu cadw, yr hyn rydych wedi’i roi o’r neilltu a’ch gosodiadau yn cael eu cadw yn y porwr hwn nes i chi eu dileu. Mae rhestr wirio ddiwethaf pob tab, a’r ateb roeddech yn ei ddrafftio yno, yn cael eu cadw nes i’r tab neu’r porwr gau.',
  'options.version': 'Pitchcheck, fersiwn {version}',

  'badge.tab': 'Pitchcheck: dadansoddi’r deunydd gwerthu yn y tab hwn',
  'badge.message': 'Pitchcheck: dadansoddi’r neges hon',
  'badge.title': {
    by: 'n',
    one: 'Pitchcheck: mae 1 o’r tri chwestiwn cyntaf yn agored',
    few: 'Pitchcheck: mae’r tri chwestiwn cyntaf i gyd yn agored',
    other: 'Pitchcheck: mae {n} o’r tri chwestiwn cyntaf yn agored',
  },
  'badge.title-none': 'Pitchcheck: mae’r tri chwestiwn cyntaf wedi’u hateb',
  'badge.title-not-sure': 'Pitchcheck: nid yw’n glir ai deunydd gwerthu yw hwn',
  'badge.title-not-pitch': 'Pitchcheck: nid yw hwn yn edrych fel deunydd gwerthu',
  'menu.selection': 'Dadansoddi’r testun a ddewiswyd',
  'card.question': 'Gofynnwch',
  'card.set-aside': 'Rhoi o’r neilltu ar y dudalen hon',
  'card.close': 'Cau',
} as const satisfies Partial<Catalogue>;
