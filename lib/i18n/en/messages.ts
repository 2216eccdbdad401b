/** The event's six messages, word for word, and the seven checks that hold a pitch against them. */
export const messages = {
  'message.1':
    'Digital means different things to different people: we need a clear understanding of what it means to us',
  'message.2': 'Digital is not doing the same work, but digitally',
  'message.3': "Mistakes are inevitable; we mustn't shy away from that",
  'message.4': 'We can\'t "do digital" until we understand what citizens actually need',
  'message.5':
    "These are not technology problems; digital is an enabler. Buying a load of iPads won't change your culture",
  'message.6': 'Can you build agile, interdisciplinary teams that work iteratively?',

  'check.definition.name': 'What digital means',
  'check.definition.sought':
    'What “digital” or “transformation” is taken to mean here, in words that someone could disagree with.',
  'check.definition.missing': 'Nothing says what “digital” is taken to mean here.',
  'check.definition.why':
    'If buyer and supplier mean different things by digital, neither can tell afterwards whether it happened.',
  'check.definition.question':
    'When you say “digital” here, what exactly do you mean, in one sentence that someone could disagree with?',
  'check.definition.answers':
    'A stated meaning tied to a result, what is left out of scope, and terms defined beside the figures that use them.',
  'check.definition.empty':
    '“Digital-first”, “your digital journey”, or “more than just technology” with nothing after it.',
  'check.definition.further.1':
    'A year after it goes live, what would a resident notice, and what would a member of staff notice?',
  'check.definition.further.1.from':
    'Rests on point 10 of the GOV.UK Service Standard and the Local Digital Declaration.',
  'check.definition.further.2': 'What does it leave out, and what will you not be doing for us?',
  'check.definition.further.2.from':
    'Rests on the first criterion of the Australian Digital Service Standard.',
  'check.definition.further.3':
    'How much of the cost and effort is software, and how much is changing how people work?',
  'check.definition.further.3.from':
    'Rests on the Digital strategy for Wales and the National Audit Office on digital change (2021).',

  'check.redesign.name': 'Redesigned service',
  'check.redesign.sought':
    'A change to the service itself: steps dropped, rules rethought, a cause of contact removed.',
  'check.redesign.missing': 'Nothing says what would be done differently, or no longer done at all.',
  'check.redesign.why':
    'Moving the same forms and steps onto a screen keeps whatever made the service hard to use in the first place.',
  'check.redesign.question': 'Which steps, forms, letters or checks will no longer exist? Please name three.',
  'check.redesign.answers':
    'Steps or questions counted before and after, a rule that was changed, and the phone and counter treated as part of the service.',
  'check.redesign.empty': '“Streamlined”, “end-to-end”, “joined-up”, or workflows that can be configured.',
  'check.redesign.further.1':
    'Which of the rules or policies at your other customers had to change before this worked?',
  'check.redesign.further.1.from':
    'Rests on point 2 of the GOV.UK Service Standard and the Service Manual on discovery.',
  'check.redesign.further.2':
    'What do people ring about because the process is the way it is, and does this remove the cause or only the call?',
  'check.redesign.further.2.from':
    'Rests on point 1 of the GOV.UK Service Standard and the Service Manual on cost per transaction.',
  'check.redesign.further.3': 'If we switched this off one day, which improvement would stay?',
  'check.redesign.further.3.from': 'Rests on point 11 of the GOV.UK Service Standard.',

  'check.learning.name': 'Learning from mistakes',
  'check.learning.sought':
    'Room for being wrong: pilots and trials, failures told openly, measures that could show it is not working, a way back.',
  'check.learning.missing':
    'Nothing says what went wrong elsewhere, or how a mistake would be noticed and undone.',
  'check.learning.why':
    'A project that has no room for mistakes finds them late, when they cost most to put right.',
  'check.learning.question':
    'Which of your projects went wrong, and what do you do differently because of it?',
  'check.learning.answers':
    'A pilot with its place, size, dates and results, the bad ones included; what would make you stop; what it takes to leave.',
  'check.learning.empty': '“Continuous improvement”, “proven methodology”, “best practice”, or a free trial.',
  'check.learning.further.1':
    'What is the riskiest assumption in this proposal, and how could we test it cheaply first?',
  'check.learning.further.1.from': 'Rests on the GOV.UK Service Manual on the alpha phase.',
  'check.learning.further.2': 'Who has evaluated this that you did not pay, and where can we read it?',
  'check.learning.further.2.from':
    'Rests on Audit Wales, “Digital by design?” (2024), and advertising guidance on substantiation.',
  'check.learning.further.3':
    'If it has to be undone, how long does that take, what does it cost, and do we leave with all our data?',
  'check.learning.further.3.from': 'Rests on point 11 of the Technology Code of Practice.',

  'check.user-needs.name': 'User needs',
  'check.user-needs.sought':
    'Who the citizens or other end users are, what they are trying to get done, and how that was found out.',
  'check.user-needs.missing':
    'Nothing says which citizens this is for, what they need, or how anyone found out.',
  'check.user-needs.why':
    'A service built on what a supplier supposes people need may be used by few of them, whatever it cost.',
  'check.user-needs.question':
    'Which citizens is this for, what do they need to get done, and how many of them did you watch or talk to?',
  'check.user-needs.answers':
    'Numbers of people and sessions, who they were and were not, what was learned and changed, and how people who cannot use it get the same service.',
  'check.user-needs.empty':
    '“User-friendly”, “intuitive”, “citizens at the heart of everything”, or as easy as a well-known shop.',
  'check.user-needs.further.1': 'What did you learn from them that surprised you, and what did you change?',
  'check.user-needs.further.1.from':
    'Rests on point 1 of the GOV.UK Service Standard and the Digital Scotland Service Standard.',
  'check.user-needs.further.2':
    'Of the people who start, how many finish, and how do you know why the others stop?',
  'check.user-needs.further.2.from':
    'Rests on point 10 of the GOV.UK Service Standard and the Service Manual on cost per transaction.',
  'check.user-needs.further.3':
    'Which disabled people tested it and with what aids, and was it tried in Welsh with Welsh speakers from the start?',
  'check.user-needs.further.3.from':
    'Rests on point 5 of the GOV.UK Service Standard and the Digital Service Standard for Wales.',

  'check.problem.name': 'The problem',
  'check.problem.sought':
    'A problem or purpose set out before the product: for whom, how big, and how anyone knows.',
  'check.problem.missing': 'Nothing says what problem this solves, for whom, or how big it is.',
  'check.problem.why':
    'Without a stated problem there is no telling whether this product, another one, or a better letter would solve it.',
  'check.problem.question':
    'What problem does this solve, for whom, and how big is it? Please answer without naming your product.',
  'check.problem.answers':
    'A problem in one sentence with who, how many, how often, what it costs and the source, and what else was considered.',
  'check.problem.empty':
    '“Rising demand and shrinking budgets”, “legacy systems holding you back”, or “doing more with less”.',
  'check.problem.further.1': 'What shows that this is a problem here, and not only somewhere else?',
  'check.problem.further.1.from':
    'Rests on Audit Wales, “Digital by design?” (2024), and point 1 of the GOV.UK Service Standard.',
  'check.problem.further.2':
    'For which kind of problem, or which customer, is your product the wrong answer?',
  'check.problem.further.2.from':
    'Rests on point 11 of the GOV.UK Service Standard and the National Audit Office on digital change (2021).',
  'check.problem.further.3': 'If we did nothing at all, what would happen?',
  'check.problem.further.3.from': 'Rests on the Australian Digital Service Standard.',

  'check.culture.name': 'Culture change',
  'check.culture.sought':
    'How people would work differently: roles, skills beyond using the screens, decisions, what leaders do.',
  'check.culture.missing': 'Nothing says who would work differently, or who would help them to.',
  'check.culture.why':
    'New tools in an organisation that carries on as before mostly give it the old results with newer tools.',
  'check.culture.question':
    'Which people will work differently, in what way, and who helps them, beyond being trained on the screens?',
  'check.culture.answers':
    'Roles and teams by name, decisions moved closer to the front line, skills that remain after the contract, and the leaders’ own part.',
  'check.culture.empty':
    '“Full training provided”, “change management included”, “empower your workforce”, or “trusted partner”.',
  'check.culture.further.1': 'If we bought the licences and changed nothing else, what would come of it?',
  'check.culture.further.1.from':
    'Rests on the National Audit Office on digital change (2021) and the Digital strategy for Wales.',
  'check.culture.further.2':
    'What must our leaders do differently, and which leader at another customer would tell us about it?',
  'check.culture.further.2.from':
    'Rests on the Local Digital Declaration and the National Audit Office’s guide for senior leaders (2024).',
  'check.culture.further.3': 'Which skills will our own staff have in the end that outlive your contract?',
  'check.culture.further.3.from':
    'Rests on the Digital, Data and Technology Playbook and the Local Digital Declaration.',

  'check.iteration.name': 'Small steps, mixed teams',
  'check.iteration.sought':
    'Work in small steps by a team of several disciplines, with feedback that changes what is built next.',
  'check.iteration.missing':
    'Nothing says who is in the team, or what would be working after the first weeks.',
  'check.iteration.why':
    'Small steps show early whether it works, while changing course or stopping is still affordable.',
  'check.iteration.question':
    'What will we see working after two weeks and after six, and who, by role, is in the team that builds it?',
  'check.iteration.answers':
    'Phases with dates and decisions, a team by role with our people in it, feedback traced to a change, and a contract that can end after each phase.',
  'check.iteration.empty': '“Agile”, “an iterative approach”, “rapid deployment”, or a product roadmap.',
  'check.iteration.further.1':
    'Is there a discovery, may it end in “do not build this”, and is it priced on its own?',
  'check.iteration.further.1.from':
    'Rests on the GOV.UK Service Manual on discovery and Defra’s guide to discovery.',
  'check.iteration.further.2': 'What did users say in the last round, and what changed in the next release?',
  'check.iteration.further.2.from':
    'Rests on point 8 of the GOV.UK Service Standard and the Government of Canada Digital Standards.',
  'check.iteration.further.3': 'Who decides what is built next: us, you, or your other customers?',
  'check.iteration.further.3.from':
    'Rests on the 18F De-risking Guide and the Digital Service Standard for Wales.',
} as const;
