/** The seven kinds of claim, and what may stand beside one to bear it out. */
export const claims = {
  'category.portal.name': 'A portal as the answer',
  'category.portal.why':
    'A portal answers a need only if somebody has that need and can use it, and neither shows until take-up is counted.',
  'category.portal.question':
    'Which need of which citizens does this answer, how do you know, and what happened to calls and visits a year later?',
  'category.portal.borne-out':
    'It says whose need it meets and shows use: how many start and finish, repeat contact before and after, who could not use it and what they did instead, and both languages where they apply.',

  'category.savings.name': 'Savings',
  'category.savings.why':
    'Doing the same work on a screen seldom saves much, and a figure says little without what it was before, who measured it and what was left out.',
  'category.savings.question':
    'What was the figure before, over what period, who measured it, were the buyer’s own costs taken off, and did it come out of a budget?',
  'category.savings.borne-out':
    'It gives the starting figure and its date, the period, what is counted (money out of a budget, or hours that stay on the payroll), the costs taken off, how many customers and the range, who measured it and where to read it.',

  'category.back-office.name': 'A tidier back office',
  'category.back-office.why':
    'Automating a process keeps it, so it matters whether steps go away or only go faster.',
  'category.back-office.question':
    'Which steps disappear altogether, which are only done faster, and what would a citizen notice?',
  'category.back-office.borne-out':
    'It names the systems that are joined, the steps or forms that went, the volume handled, the cases left to people, and who looks after the joins.',

  'category.transformation.name': 'Transformation',
  'category.transformation.why':
    'Transformation is a word that means something different to everyone until it says from what, to what.',
  'category.transformation.question':
    'Transformed from what into what? Please name one step that no longer exists and one job that changed.',
  'category.transformation.borne-out':
    'It names the change: who does what differently, what stops, what a citizen would notice, and by when.',

  'category.testimonial.name': 'Somebody vouching',
  'category.testimonial.why':
    'A satisfied customer speaks for the organisation that bought it, and seldom for the citizens who use it.',
  'category.testimonial.question':
    'May we speak, without you on the call, to that customer, to one who left, and to somebody who uses it every day?',
  'category.testimonial.borne-out':
    'The speaker is named with a role and an organisation, it is dated and about this product, and any figure in it can be checked apart from the quotation.',

  'category.certainty.name': 'Certainty',
  'category.certainty.why':
    'Changing a service is uncertain work, so a promise that nothing can go wrong leaves out what happens when it does.',
  'category.certainty.question':
    'Tell us about the last project that went badly: what would make this one fail, how would we know, and how do we get out?',
  'category.certainty.borne-out':
    'The contract says what is guaranteed, how it is measured, what we get if it is not met and where it ends, and past failures are told.',

  'category.technology.name': 'Technology as the reason',
  'category.technology.why':
    'Technology makes a change possible but does not make it happen, so what it does here matters more than what it is.',
  'category.technology.question':
    'If we took the technology away, which part of the result would go, and how often is it wrong on cases like ours?',
  'category.technology.borne-out':
    'It says what this does that nothing simpler would, on which data, how well it did in a test, who checks it, and what happens when it is wrong.',

  'fact.amount': 'how much',
  'fact.baseline': 'what it was before',
  'fact.period': 'over what period',
  'fact.source': 'where it can be read',
  'fact.measurer': 'who measured it',
  'fact.speaker': 'who says so',
  'fact.date': 'when it was said',
  'fact.use': 'how many use it and finish',
  'fact.change': 'what is done differently',
  'fact.test': 'how well it did in a test',
  'fact.terms': 'what follows if it is not kept',
  'fact.net': 'whether costs are taken off',
  'fact.sample': 'how many customers that is',
  'given.baseline': 'baseline given',
  'given.period': 'period given',
  'given.source': 'source named',
  'given.measurer': 'who measured it said',
  'given.speaker': 'who says so said',
  'given.date': 'date given',
  'given.use': 'take-up given',
  'given.change': 'a change named',
  'given.test': 'test result given',
  'given.terms': 'remedy named',
  'given.net': 'costs mentioned',
  'given.sample': 'sample given',
  'lack.baseline': 'no baseline',
  'lack.period': 'no period',
  'lack.source': 'no source',
  'lack.measurer': 'who measured it not said',
  'lack.speaker': 'who says so not said',
  'lack.date': 'no date',
  'lack.use': 'no take-up',
  'lack.change': 'no change named',
  'lack.test': 'no test result',
  'lack.terms': 'no remedy',
  'lack.net': 'costs not mentioned',
  'lack.sample': 'no sample',
  'figure.alone': '{figures}.',
  'figure.given': '{figures}; {given}.',
  'figure.lacking': '{figures}; {lacking}.',
  'figure.given-lacking': '{figures}; {given}; {lacking}.',
  'claim.has': 'It says: {list}.',
  'claim.lacks': 'Not said: {list}.',
  'claim.group-lacks': 'None of these says: {list}.',
  'claim.speaker': 'Said by {name}.',
  'claim.told': 'Flagged for the words {list}.',
  'figure.best-case': '“{figure}” is the best case, not the usual one.',
  'figure.at-least': '“{figure}” is given as a minimum.',
  'figure.at-most': '“{figure}” is given as a maximum.',
  'figure.about': '“{figure}” is a rough figure.',
  'voices.buyers': {
    by: 'n',
    one: 'The one person quoted here buys, runs or sells the service; nobody who uses it is heard.',
    other: 'Everyone quoted here ({n} people) buys, runs or sells the service; nobody who uses it is heard.',
  },

  'claims.heading': 'What it claims',
  'claims.intro': {
    by: 'n',
    one: '1 claim. Choose it to see it in the text.',
    other: '{n} claims. Choose one to see it in the text.',
  },
  'claims.none': {
    by: 'words',
    one: 'No claims of the seven kinds were found in the 1 word read.',
    other: 'No claims of the seven kinds were found in {words} words.',
  },
  'claims.all-aside': 'Every claim found here was set aside; they are listed at the end.',
  'claims.index': 'Kinds of claim',
  'claims.count': { by: 'n', one: '1 claim', other: '{n} claims' },
  'claims.show-all': 'Show all {n}',
  'claims.pages': 'Pages of this list',
  'claims.show-fewer': 'Show fewer',
  'claims.borne-out': 'What would back it up',
  'claims.message': 'Behind this: message {n}',
} as const;
