import type { Catalogue } from '../catalogue.ts';

/** The seven kinds of claim, and what may stand beside one to bear it out, in Welsh. */
export const claims = {
  'category.portal.name': 'Porth fel yr ateb',
  'category.portal.why':
    'Nid yw porth yn diwallu angen oni bai bod gan rywun yr angen hwnnw a’i fod yn gallu defnyddio’r porth. Ni ddaw’r naill beth na’r llall i’r golwg nes cyfrif y defnydd.',
  'category.portal.question':
    'Pa angen y mae hyn yn ei ddiwallu, ac angen pa ddinasyddion ydyw? Sut rydych chi’n gwybod hynny, a beth ddigwyddodd i nifer y galwadau a’r ymweliadau flwyddyn yn ddiweddarach?',
  'category.portal.borne-out':
    'Mae’n dweud angen pwy y mae’n ei ddiwallu ac yn dangos y defnydd: faint o bobl sy’n dechrau ac yn gorffen, faint oedd yn cysylltu fwy nag unwaith cyn ac ar ôl cyflwyno’r porth, pwy na allai ei ddefnyddio a beth a wnaethant yn lle hynny, a’r ddwy iaith lle bo’n berthnasol.',

  'category.savings.name': 'Arbedion',
  'category.savings.why':
    'Anaml y mae gwneud yr un gwaith ar sgrin yn arbed llawer, ac nid yw ffigur yn dweud fawr ddim heb wybod beth oedd y ffigur o’r blaen, pwy fesurodd a beth na chafodd ei gynnwys.',
  'category.savings.question':
    'Beth oedd y ffigur o’r blaen, dros ba gyfnod, a phwy fesurodd? A yw costau’r prynwr ei hun wedi’u tynnu ohono, ac a dynnwyd yr arian o gyllideb?',
  'category.savings.borne-out':
    'Mae’n rhoi’r llinell sylfaen a’i dyddiad, y cyfnod, beth sy’n cael ei gyfrif (arian a dynnir o gyllideb, neu oriau sy’n aros ar y gyflogres), y costau a dynnwyd, nifer y cwsmeriaid a’r amrediad, pwy fesurodd a ble y gellir ei ddarllen.',

  'category.back-office.name': 'Swyddfa gefn daclusach',
  'category.back-office.why':
    'Wrth awtomeiddio proses, mae’r broses ei hun yn aros, felly mae’n bwysig gwybod a yw camau’n diflannu ynteu’n cael eu gwneud yn gyflymach yn unig.',
  'category.back-office.question':
    'Pa gamau sy’n diflannu’n llwyr, pa rai sy’n cael eu gwneud yn gyflymach yn unig, a beth y byddai dinesydd yn sylwi arno?',
  'category.back-office.borne-out':
    'Mae’n enwi’r systemau a gysylltir, y camau neu’r ffurflenni a ddilëwyd, faint o waith sy’n cael ei brosesu, yr achosion sy’n dal i gael eu trin gan bobl, a phwy sy’n gofalu am y cysylltiadau.',

  'category.transformation.name': 'Trawsnewid',
  'category.transformation.why':
    'Mae “trawsnewid” yn golygu rhywbeth gwahanol i bawb nes i rywun ddweud o beth, ac i beth.',
  'category.transformation.question':
    'Trawsnewid o beth i beth? Enwch un cam nad yw’n bodoli mwyach ac un swydd sydd wedi newid, os gwelwch yn dda.',
  'category.transformation.borne-out':
    'Mae’n nodi’r newid: pwy sy’n gwneud beth yn wahanol, beth sy’n dod i ben, beth y byddai dinesydd yn sylwi arno, ac erbyn pryd.',

  'category.testimonial.name': 'Gair da gan rywun',
  'category.testimonial.why':
    'Mae cwsmer bodlon yn siarad dros y sefydliad a brynodd y cynnyrch, ac anaml dros y dinasyddion sy’n ei ddefnyddio.',
  'category.testimonial.question':
    'A gawn siarad â’r cwsmer hwnnw, â chwsmer sydd wedi’ch gadael, ac â rhywun sy’n defnyddio’r cynnyrch bob dydd, heb i chi fod ar yr alwad?',
  'category.testimonial.borne-out':
    'Mae’n enwi’r person sy’n siarad, ynghyd â’i swydd a’i sefydliad. Mae dyddiad ar y geiriau, maent yn sôn am y cynnyrch hwn, a gellir gwirio unrhyw ffigur ynddynt ar wahân i’r dyfyniad.',

  'category.certainty.name': 'Sicrwydd',
  'category.certainty.why':
    'Gwaith ansicr yw newid gwasanaeth, felly nid yw addewid na all dim fynd o’i le yn dweud beth fydd yn digwydd pan aiff rhywbeth o’i le.',
  'category.certainty.question':
    'Dywedwch wrthym am y prosiect diwethaf i fynd o chwith. Beth fyddai’n gwneud i’r un hwn fethu, sut y byddem yn gwybod, a sut y gallem dynnu’n ôl?',
  'category.certainty.borne-out':
    'Mae’r contract yn dweud beth sy’n cael ei warantu, sut y caiff ei fesur, beth a gawn os na chaiff ei gyflawni a beth yw terfynau’r warant, ac mae sôn am fethiannau’r gorffennol.',

  'category.technology.name': 'Technoleg fel y rheswm',
  'category.technology.why':
    'Mae technoleg yn gwneud newid yn bosibl ond nid yw’n gwneud iddo ddigwydd, felly mae’r hyn y mae’r dechnoleg yn ei wneud yma yn bwysicach na’r hyn ydyw.',
  'category.technology.question':
    'Pe baem yn tynnu’r dechnoleg i ffwrdd, pa ran o’r canlyniad fyddai’n diflannu, a pha mor aml y mae’r dechnoleg yn anghywir mewn achosion fel ein rhai ni?',
  'category.technology.borne-out':
    'Mae’n dweud beth y mae hyn yn ei wneud na fyddai dim byd symlach yn ei wneud, gyda pha ddata, beth oedd y canlyniad mewn prawf, pwy sy’n ei wirio, a beth sy’n digwydd pan fydd yn anghywir.',

  'fact.amount': 'faint',
  'fact.baseline': 'sut yr oedd pethau o’r blaen',
  'fact.period': 'dros ba gyfnod',
  'fact.source': 'ble y gellir ei ddarllen',
  'fact.measurer': 'pwy fesurodd',
  'fact.speaker': 'pwy sy’n dweud hynny',
  'fact.date': 'pryd y dywedwyd hynny',
  'fact.use': 'faint o bobl sy’n ei ddefnyddio ac yn gorffen',
  'fact.change': 'beth sy’n cael ei wneud yn wahanol',
  'fact.test': 'beth oedd y canlyniad mewn prawf',
  'fact.terms': 'beth sy’n digwydd os na chedwir at hynny',
  'fact.net': 'a yw costau wedi’u tynnu',
  'fact.sample': 'faint o gwsmeriaid yw hynny',
  'given.baseline': 'nodir llinell sylfaen',
  'given.period': 'nodir cyfnod',
  'given.source': 'enwir ffynhonnell',
  'given.measurer': 'nodir pwy fesurodd',
  'given.speaker': 'nodir pwy sy’n dweud hynny',
  'given.date': 'nodir dyddiad',
  'given.use': 'nodir faint sy’n ei ddefnyddio',
  'given.change': 'nodir newid',
  'given.test': 'nodir canlyniad prawf',
  'given.terms': 'nodir rhwymedi',
  'given.net': 'sonnir am gostau',
  'given.sample': 'nodir sampl',
  'lack.baseline': 'dim llinell sylfaen',
  'lack.period': 'dim cyfnod',
  'lack.source': 'dim ffynhonnell',
  'lack.measurer': 'ni nodir pwy fesurodd',
  'lack.speaker': 'ni nodir pwy sy’n dweud hynny',
  'lack.date': 'dim dyddiad',
  'lack.use': 'ni nodir faint sy’n ei ddefnyddio',
  'lack.change': 'ni nodir unrhyw newid',
  'lack.test': 'dim canlyniad prawf',
  'lack.terms': 'dim rhwymedi',
  'lack.net': 'dim sôn am gostau',
  'lack.sample': 'dim sampl',
  'figure.alone': '{figures}.',
  'figure.given': '{figures}; {given}.',
  'figure.lacking': '{figures}; {lacking}.',
  'figure.given-lacking': '{figures}; {given}; {lacking}.',
  'claim.has': 'Mae’n dweud: {list}.',
  'claim.lacks': 'Ni ddywedir: {list}.',
  'claim.group-lacks': 'Nid yw’r un o’r rhain yn dweud: {list}.',
  'claim.speaker': 'Dywedwyd gan {name}.',
  'claim.told': 'Rhoddwyd fflag ar hwn oherwydd y geiriau {list}.',
  'figure.best-case': '“{figure}” yw’r canlyniad gorau posibl, nid yr un arferol.',
  'figure.at-least': 'Rhoddir “{figure}” fel isafswm.',
  'figure.at-most': 'Rhoddir “{figure}” fel uchafswm.',
  'figure.about': 'Ffigur bras yw “{figure}”.',
  'voices.buyers': {
    by: 'n',
    one: 'Mae’r unig berson a ddyfynnir yma yn prynu, yn rhedeg neu’n gwerthu’r gwasanaeth; ni chlywir llais neb sy’n ei ddefnyddio.',
    two: 'Mae’r ddau berson a ddyfynnir yma yn prynu, yn rhedeg neu’n gwerthu’r gwasanaeth; ni chlywir llais neb sy’n ei ddefnyddio.',
    other:
      'Mae pawb a ddyfynnir yma ({n} o bobl) yn prynu, yn rhedeg neu’n gwerthu’r gwasanaeth; ni chlywir llais neb sy’n ei ddefnyddio.',
  },

  'claims.heading': 'Yr hyn y mae’n ei honni',
  'claims.intro': {
    by: 'n',
    one: '1 honiad. Dewiswch ef i’w weld yn y testun.',
    other: '{n} o honiadau. Dewiswch un i’w weld yn y testun.',
  },
  'claims.none': {
    by: 'words',
    one: 'Ni chafwyd hyd i honiad o’r saith math yn yr unig air a ddarllenwyd.',
    other: 'Ni chafwyd hyd i honiad o’r saith math mewn {words} o eiriau.',
  },
  'claims.all-aside':
    'Mae pob honiad y cafwyd hyd iddo yma wedi’i roi o’r neilltu; maent wedi’u rhestru ar y diwedd.',
  'claims.index': 'Mathau o honiad',
  'claims.count': { by: 'n', one: '1 honiad', other: '{n} o honiadau' },
  'claims.show-all': 'Dangos pob un ({n})',
  'claims.pages': 'Tudalennau’r rhestr hon',
  'claims.show-fewer': 'Dangos llai',
  'claims.borne-out': 'Beth fyddai’n ategu’r honiad',
  'claims.message': 'Yn sail i hyn: neges {n}',
} as const satisfies Partial<Catalogue>;
