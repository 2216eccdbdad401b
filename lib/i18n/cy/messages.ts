import type { Catalogue } from '../catalogue.ts';

/** The event's six messages in Welsh, and the seven checks that hold a pitch against them. */
export const messages = {
  'message.1':
    'Mae digidol yn golygu gwahanol bethau i wahanol bobl: mae angen i ni ddeall yn glir beth mae’n ei olygu i ni',
  'message.2': 'Nid gwneud yr un gwaith ar ffurf ddigidol yw ystyr digidol',
  'message.3': 'Mae camgymeriadau’n anochel; rhaid i ni beidio â chilio rhag hynny',
  'message.4':
    'Ni allwn “wneud digidol” nes ein bod yn deall beth sydd ei angen ar ddinasyddion mewn gwirionedd',
  'message.5':
    'Nid problemau technoleg yw’r rhain; galluogwr yw digidol. Ni fydd prynu llwyth o iPads yn newid eich diwylliant',
  'message.6': 'A allwch chi greu timau ystwyth, rhyngddisgyblaethol sy’n gweithio drwy ailadrodd a gwella?',

  'check.definition.name': 'Ystyr digidol',
  'check.definition.sought':
    'Ystyr “digidol” neu “trawsnewid” yma, mewn geiriau y gallai rhywun anghytuno â nhw.',
  'check.definition.missing': 'Ni ddywedir beth yw ystyr “digidol” yma.',
  'check.definition.why':
    'Os yw digidol yn golygu un peth i’r prynwr a pheth arall i’r cyflenwr, ni all y naill na’r llall ddweud wedyn a ddigwyddodd hynny ai peidio.',
  'check.definition.question':
    'Wrth ddweud “digidol” yma, beth yn union rydych chi’n ei olygu, mewn un frawddeg y gallai rhywun anghytuno â hi?',
  'check.definition.answers':
    'Diffiniad sydd ynghlwm wrth ganlyniad, yr hyn sydd y tu allan i’r cwmpas, a thermau wedi’u diffinio wrth ymyl y ffigurau sy’n eu defnyddio.',
  'check.definition.empty':
    '“Digidol yn gyntaf”, “eich taith ddigidol”, neu “mwy na thechnoleg yn unig” heb ddim i ddilyn.',
  'check.definition.further.1':
    'Flwyddyn ar ôl mynd yn fyw, beth y byddai preswylydd yn sylwi arno, a beth y byddai aelod o staff yn sylwi arno?',
  'check.definition.further.1.from':
    'Yn seiliedig ar bwynt 10 o Safon Gwasanaeth GOV.UK ac ar y “Local Digital Declaration”.',
  'check.definition.further.2': 'Beth sydd heb ei gynnwys, a beth na fyddwch yn ei wneud i ni?',
  'check.definition.further.2.from': 'Yn seiliedig ar faen prawf cyntaf Safon Gwasanaeth Digidol Awstralia.',
  'check.definition.further.3':
    'Faint o’r gost a’r ymdrech sy’n mynd ar feddalwedd, a faint ar newid y ffordd y mae pobl yn gweithio?',
  'check.definition.further.3.from':
    'Yn seiliedig ar y Strategaeth Ddigidol i Gymru ac ar adroddiad y Swyddfa Archwilio Genedlaethol ar newid digidol (2021).',

  'check.redesign.name': 'Ailddylunio’r gwasanaeth',
  'check.redesign.sought':
    'Newid i’r gwasanaeth ei hun: hepgor camau, ailystyried rheolau, dileu rheswm dros orfod cysylltu.',
  'check.redesign.missing':
    'Ni ddywedir beth fyddai’n cael ei wneud yn wahanol, na beth fyddai’n dod i ben yn llwyr.',
  'check.redesign.why':
    'Mae symud yr un ffurflenni a’r un camau i sgrin yn cadw beth bynnag oedd yn gwneud y gwasanaeth yn anodd ei ddefnyddio yn y lle cyntaf.',
  'check.redesign.question':
    'Pa gamau, ffurflenni, llythyrau neu wiriadau na fyddant yn bodoli mwyach? Enwch dri ohonynt, os gwelwch yn dda.',
  'check.redesign.answers':
    'Nifer y camau neu’r cwestiynau cyn y newid ac ar ei ôl, rheol a newidiwyd, a’r ffôn a’r cownter yn cael eu trin fel rhan o’r gwasanaeth.',
  'check.redesign.empty':
    '“Wedi’i symleiddio”, “o’r dechrau i’r diwedd”, “cydgysylltiedig”, neu lifoedd gwaith y gellir eu ffurfweddu.',
  'check.redesign.further.1':
    'Pa rai o reolau neu bolisïau eich cwsmeriaid eraill y bu’n rhaid eu newid cyn i hyn weithio?',
  'check.redesign.further.1.from':
    'Yn seiliedig ar bwynt 2 o Safon Gwasanaeth GOV.UK ac ar ganllawiau’r Llawlyfr Gwasanaeth ar y cyfnod darganfod.',
  'check.redesign.further.2':
    'Am beth y mae pobl yn ffonio oherwydd bod y broses fel y mae, ac a yw hyn yn dileu’r achos ynteu’r alwad yn unig?',
  'check.redesign.further.2.from':
    'Yn seiliedig ar bwynt 1 o Safon Gwasanaeth GOV.UK ac ar ganllawiau’r Llawlyfr Gwasanaeth ar gost fesul trafodiad.',
  'check.redesign.further.3': 'Pe baem yn diffodd hyn ryw ddydd, pa welliant fyddai’n parhau?',
  'check.redesign.further.3.from': 'Yn seiliedig ar bwynt 11 o Safon Gwasanaeth GOV.UK.',

  'check.learning.name': 'Dysgu o gamgymeriadau',
  'check.learning.sought':
    'Lle i fod yn anghywir: cynlluniau peilot a threialon, sôn agored am fethiannau, mesurau a allai ddangos nad yw’n gweithio, a ffordd yn ôl.',
  'check.learning.missing':
    'Ni ddywedir beth aeth o’i le mewn mannau eraill, na sut y byddai rhywun yn sylwi ar gamgymeriad ac yn ei ddadwneud.',
  'check.learning.why':
    'Mae prosiect heb le i gamgymeriadau yn dod o hyd iddynt yn hwyr, pan fydd eu cywiro’n costio fwyaf.',
  'check.learning.question':
    'Pa rai o’ch prosiectau aeth o chwith, a beth rydych chi’n ei wneud yn wahanol o’r herwydd?',
  'check.learning.answers':
    'Cynllun peilot gyda’i leoliad, ei faint, ei ddyddiadau a’i ganlyniadau, gan gynnwys y rhai gwael; beth fyddai’n gwneud i chi roi’r gorau iddi; beth sydd ei angen er mwyn gadael.',
  'check.learning.empty': '“Gwelliant parhaus”, “methodoleg brofedig”, “arfer gorau”, neu dreial am ddim.',
  'check.learning.further.1':
    'Pa ragdybiaeth yn y cynnig hwn sy’n peri’r risg fwyaf, a sut y gallem ei phrofi’n rhad yn gyntaf?',
  'check.learning.further.1.from': 'Yn seiliedig ar ganllawiau Llawlyfr Gwasanaeth GOV.UK ar y cyfnod alffa.',
  'check.learning.further.2':
    'Pwy sydd wedi gwerthuso hyn heb gael tâl gennych chi, a ble y gallwn ni ddarllen y gwerthusiad?',
  'check.learning.further.2.from':
    'Yn seiliedig ar adroddiad Archwilio Cymru, “Digital by design?” (2024), ac ar ganllawiau hysbysebu ynghylch ategu honiadau.',
  'check.learning.further.3':
    'Os bydd rhaid dadwneud hyn, faint o amser y bydd hynny’n ei gymryd, faint fydd y gost, ac a fydd ein holl ddata gennym wrth i ni adael?',
  'check.learning.further.3.from': 'Yn seiliedig ar bwynt 11 o’r Cod Ymarfer Technoleg.',

  'check.user-needs.name': 'Anghenion defnyddwyr',
  'check.user-needs.sought':
    'Pwy yw’r dinasyddion neu’r defnyddwyr terfynol eraill, beth maent yn ceisio ei wneud, a sut y cafwyd gwybod hynny.',
  'check.user-needs.missing':
    'Ni ddywedir ar gyfer pa ddinasyddion y mae hyn, beth sydd ei angen arnynt, na sut y cafwyd gwybod hynny.',
  'check.user-needs.why':
    'Os yw gwasanaeth wedi’i seilio ar yr hyn y mae cyflenwr yn tybio sydd ei angen ar bobl, efallai mai ychydig ohonynt fydd yn ei ddefnyddio, beth bynnag oedd y gost.',
  'check.user-needs.question':
    'Ar gyfer pa ddinasyddion y mae hyn, beth mae angen iddynt ei wneud, a faint ohonynt y buoch yn eu gwylio neu’n siarad â nhw?',
  'check.user-needs.answers':
    'Nifer y bobl a’r sesiynau, pwy oedd yn eu plith a phwy nad oedd, beth a ddysgwyd a beth a newidiwyd, a sut y mae pobl na allant ei ddefnyddio yn cael yr un gwasanaeth.',
  'check.user-needs.empty':
    '“Hawdd ei ddefnyddio”, “greddfol”, “dinasyddion wrth wraidd popeth”, neu ddweud ei fod mor hawdd â defnyddio siop adnabyddus.',
  'check.user-needs.further.1':
    'Beth wnaethoch chi ei ddysgu ganddynt a’ch synnodd, a beth wnaethoch chi ei newid?',
  'check.user-needs.further.1.from':
    'Yn seiliedig ar bwynt 1 o Safon Gwasanaeth GOV.UK ac ar Safon Gwasanaeth Digidol yr Alban.',
  'check.user-needs.further.2':
    'O’r bobl sy’n dechrau, faint sy’n gorffen, a sut rydych chi’n gwybod pam mae’r lleill yn rhoi’r gorau iddi?',
  'check.user-needs.further.2.from':
    'Yn seiliedig ar bwynt 10 o Safon Gwasanaeth GOV.UK ac ar ganllawiau’r Llawlyfr Gwasanaeth ar gost fesul trafodiad.',
  'check.user-needs.further.3':
    'Pa bobl anabl fu’n ei brofi a chyda pha gymhorthion, ac a gafodd ei dreialu yn Gymraeg gyda siaradwyr Cymraeg o’r dechrau?',
  'check.user-needs.further.3.from':
    'Yn seiliedig ar bwynt 5 o Safon Gwasanaeth GOV.UK ac ar Safon Gwasanaeth Digidol Cymru.',

  'check.problem.name': 'Y broblem',
  'check.problem.sought':
    'Problem neu ddiben wedi’i nodi cyn sôn am y cynnyrch: i bwy, pa mor fawr, a beth sy’n dangos hynny.',
  'check.problem.missing': 'Ni ddywedir pa broblem y mae hyn yn ei datrys, i bwy, na pha mor fawr yw hi.',
  'check.problem.why':
    'Heb nodi’r broblem, nid oes modd dweud ai’r cynnyrch hwn, cynnyrch arall neu lythyr gwell fyddai’n ei datrys.',
  'check.problem.question':
    'Pa broblem y mae hyn yn ei datrys, i bwy, a pha mor fawr yw hi? Atebwch heb enwi eich cynnyrch, os gwelwch yn dda.',
  'check.problem.answers':
    'Y broblem mewn un frawddeg: pwy sy’n ei hwynebu, faint ohonynt, pa mor aml, beth yw’r gost a beth yw’r ffynhonnell; a beth arall a gafodd ei ystyried.',
  'check.problem.empty':
    '“Galw cynyddol a chyllidebau’n crebachu”, “hen systemau sy’n eich dal yn ôl”, neu “gwneud mwy gyda llai”.',
  'check.problem.further.1': 'Beth sy’n dangos bod hon yn broblem yma, ac nid yn rhywle arall yn unig?',
  'check.problem.further.1.from':
    'Yn seiliedig ar adroddiad Archwilio Cymru, “Digital by design?” (2024), ac ar bwynt 1 o Safon Gwasanaeth GOV.UK.',
  'check.problem.further.2':
    'Pa fath o broblem, neu ba gwsmer, y byddai eich cynnyrch yn ddewis anghywir ar ei gyfer?',
  'check.problem.further.2.from':
    'Yn seiliedig ar bwynt 11 o Safon Gwasanaeth GOV.UK ac ar adroddiad y Swyddfa Archwilio Genedlaethol ar newid digidol (2021).',
  'check.problem.further.3': 'Pe na baem yn gwneud dim byd o gwbl, beth fyddai’n digwydd?',
  'check.problem.further.3.from': 'Yn seiliedig ar Safon Gwasanaeth Digidol Awstralia.',

  'check.culture.name': 'Newid diwylliant',
  'check.culture.sought':
    'Sut y byddai pobl yn gweithio’n wahanol: rolau, sgiliau y tu hwnt i ddefnyddio’r sgriniau, penderfyniadau, a’r hyn y mae arweinwyr yn ei wneud.',
  'check.culture.missing':
    'Ni ddywedir pwy fyddai’n gweithio’n wahanol, na phwy fyddai’n eu helpu i wneud hynny.',
  'check.culture.why':
    'Os yw sefydliad yn cael offer newydd ond yn parhau fel o’r blaen, yr hen ganlyniadau a gaiff gan mwyaf, gydag offer mwy newydd.',
  'check.culture.question':
    'Pa bobl fydd yn gweithio’n wahanol, ym mha ffordd, a phwy fydd yn eu helpu, y tu hwnt i’w hyfforddi ar y sgriniau?',
  'check.culture.answers':
    'Rolau a thimau wedi’u henwi, penderfyniadau wedi’u symud yn nes at y rheng flaen, sgiliau sy’n aros ar ôl y contract, a rhan yr arweinwyr eu hunain.',
  'check.culture.empty':
    '“Darperir hyfforddiant llawn”, “yn cynnwys rheoli newid”, “grymuso eich gweithlu”, neu “partner dibynadwy”.',
  'check.culture.further.1':
    'Pe baem yn prynu’r trwyddedau heb newid dim byd arall, beth fyddai’r canlyniad?',
  'check.culture.further.1.from':
    'Yn seiliedig ar adroddiad y Swyddfa Archwilio Genedlaethol ar newid digidol (2021) ac ar y Strategaeth Ddigidol i Gymru.',
  'check.culture.further.2':
    'Beth mae’n rhaid i’n harweinwyr ei wneud yn wahanol, a pha arweinydd o blith eich cwsmeriaid eraill fyddai’n siarad â ni am hynny?',
  'check.culture.further.2.from':
    'Yn seiliedig ar y “Local Digital Declaration” ac ar ganllaw’r Swyddfa Archwilio Genedlaethol i uwch arweinwyr (2024).',
  'check.culture.further.3':
    'Pa sgiliau fydd gan ein staff ein hunain yn y pen draw a fydd yn para’n hirach na’ch contract?',
  'check.culture.further.3.from':
    'Yn seiliedig ar y “Digital, Data and Technology Playbook” ac ar y “Local Digital Declaration”.',

  'check.iteration.name': 'Camau bach, timau cymysg',
  'check.iteration.sought':
    'Gwaith mewn camau bach gan dîm o sawl disgyblaeth, gydag adborth sy’n newid yr hyn a gaiff ei greu nesaf.',
  'check.iteration.missing':
    'Ni ddywedir pwy sydd yn y tîm, na beth fyddai’n gweithio ar ôl yr wythnosau cyntaf.',
  'check.iteration.why':
    'Mae camau bach yn dangos yn gynnar a yw’n gweithio, tra bo’n dal yn fforddiadwy newid cyfeiriad neu roi’r gorau iddi.',
  'check.iteration.question':
    'Beth y byddwn yn ei weld yn gweithio ar ôl pythefnos ac ar ôl chwe wythnos, a phwy, yn ôl rôl, sydd yn y tîm sy’n ei greu?',
  'check.iteration.answers':
    'Cyfnodau â dyddiadau a phenderfyniadau, tîm wedi’i nodi yn ôl rôl gyda’n pobl ni ynddo, adborth y gellir dangos ei fod wedi arwain at newid, a chontract a all ddod i ben ar ôl pob cyfnod.',
  'check.iteration.empty':
    '“Ystwyth”, “dull ailadroddol”, “rhoi ar waith yn gyflym”, neu fap ffordd ar gyfer y cynnyrch.',
  'check.iteration.further.1':
    'A oes cyfnod darganfod, a gaiff hwnnw ddod i ben gyda’r casgliad “peidiwch ag adeiladu hyn”, ac a yw wedi’i brisio ar wahân?',
  'check.iteration.further.1.from':
    'Yn seiliedig ar ganllawiau Llawlyfr Gwasanaeth GOV.UK ar y cyfnod darganfod ac ar ganllaw Defra i’r cyfnod hwnnw.',
  'check.iteration.further.2':
    'Beth ddywedodd defnyddwyr yn y rownd ddiwethaf, a beth newidiodd yn y fersiwn nesaf?',
  'check.iteration.further.2.from':
    'Yn seiliedig ar bwynt 8 o Safon Gwasanaeth GOV.UK ac ar Safonau Digidol Llywodraeth Canada.',
  'check.iteration.further.3':
    'Pwy sy’n penderfynu beth gaiff ei greu nesaf: ni, chi neu’ch cwsmeriaid eraill?',
  'check.iteration.further.3.from':
    'Yn seiliedig ar y “De-risking Guide” gan 18F ac ar Safon Gwasanaeth Digidol Cymru.',
} as const satisfies Partial<Catalogue>;
