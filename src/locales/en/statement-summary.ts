/** What readers of many people's answers see, in English: only pages that show a summary load it. Places: see `view.ts`. */
export const statementSummary = {
  'statements.summary': 'What people said',
  'statements.summary.people': '{n} people answered.',
  'statements.summary.people.withheld': 'How many people answered is not shown.',
  'statements.summary.few': 'Too few people answered. No number is shown, so that nobody can be picked out.',
  'statements.summary.none': 'There are no numbers yet.',

  // How to read it.
  'statements.summary.how': 'Each number is a number of people.',
  'statements.summary.how.withheld': '“Not shown” mostly means that fewer than {n} people said this.',
  'statements.summary.how.more':
    'Sometimes a larger number is left out too, so that nobody can be picked out.',
  'statements.summary.how.other': '“Another answer” means one of these: {list}',
  'statements.summary.how.other.each': '“{answer}.”',
  'statements.summary.how.forThem': 'If someone else answered for a person, that is counted apart.',

  // In words.
  'statements.summary.noes': 'Where people said no',
  'statements.summary.noes.none': 'These numbers are not shown for any sentence.',
  'statements.summary.noes.rest': {
    one: 'For 1 other sentence this number is not shown.',
    other: 'For {n} other sentences this number is not shown.',
  },
  'statements.summary.said': '{n} people said “{answer}”',
  'statements.summary.sentence': '{List}.',
  'statements.summary.atLeastOnce': 'To at least 1 of these sentences: {list}.',
  'statements.summary.withheld.rest': 'The other numbers are not shown.',
  'statements.summary.withheld.all': 'No numbers are shown for all of this part together.',
  'statements.summary.withheld.few': 'Too few people answered these, so no numbers are shown.',

  // The tables.
  'statements.summary.themes': 'All parts',
  'statements.summary.themes.caption': 'How many people gave each answer at least 1 time',
  'statements.summary.caption': 'How many people gave each answer',
  'statements.summary.part': 'Part',
  'statements.summary.this': 'Sentence',
  'statements.summary.other': 'Another answer',
  'statements.summary.all': 'All answers',
  'statements.summary.forThem': 'Someone else answered',
  'statements.summary.notShown': 'not shown',

  // What cannot be shown.
  'statements.summary.problem.not-json': 'These numbers could not be read, so none of them is shown.',
  'statements.summary.problem.wrong': 'These are not numbers of answers, so none of them is shown.',
  'statements.summary.problem.below':
    'A number here is too small to be shown. No numbers are shown, so that nobody can be picked out.',
  'statements.summary.problem.given-away':
    'A number that is not shown could be worked out. So no numbers are shown.',
  'statements.summary.problem.set': 'These numbers are about other sentences, so none of them is shown.',
} as const;
