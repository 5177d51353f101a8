/**
 * What readers of "I" statements see, in English: only pages that show statements load it. Codes of the record are in the
 * keys: `statements.answer.not-sure`. Places: see `view.ts`; `{name}` is what the person likes to be called.
 */
export const statements = {
  // The words of the scales, and the ways out that are always beside them.
  'statements.answer.yes': 'Yes',
  'statements.answer.sometimes': 'Sometimes',
  'statements.answer.no': 'No',
  'statements.answer.always': 'Yes, always',
  'statements.answer.often': 'Often',
  'statements.answer.not-often': 'Not often',
  'statements.answer.never': 'No, never',
  'statements.answer.not-sure': 'I am not sure',
  'statements.answer.not-understand': 'I do not understand this one',
  'statements.answer.not-me': 'This one is not about me',
  'statements.answer.rather-not': 'I do not want to say',

  // Whose answer it is.
  'statements.whose.own': 'my answer',
  'statements.whose.own-with-help': 'my answer, {who} helped',
  'statements.whose.own-with-help.noName': 'my answer, with help',
  'statements.whose.shown': 'I showed this, {who} wrote it down',
  'statements.whose.shown.noName': 'I showed this, someone wrote it down',
  'statements.whose.forMe': '{Who} answered this. It is not {name}’s answer.',
  'statements.whose.forMe.noName': 'Someone else answered this. It is not {name}’s answer.',
  'statements.whose.wait': '{name} has not answered this one yet.',
  'statements.there': { one: '{List} was there.', other: '{List} were there.' },
  'statements.read': 'Someone read it out.',
  'statements.noName': 'this person',

  // What was said with it.
  'statements.empty': 'Nobody has answered yet.',
  'statements.noAnswer': 'No answer here.',
  'statements.feels.good': 'It feels good.',
  'statements.feels.between': 'It feels in between.',
  'statements.feels.bad': 'It feels bad.',
  'statements.wants.yes': 'I want something to change.',
  'statements.wants.no': 'I do not want anything to change.',
  'statements.wants.later': 'I do not want to change anything now.',
  'statements.again': 'Asked again: {a} Or: {b}',
  'statements.again.differ': 'The 2 answers are different. That is fine.',
  'statements.onlyMe': 'Only I can see this.',

  // What happens next.
  'statements.next.none': 'Nobody has said what they will do about this yet.',
  'statements.next.who': '{Who} will do this.',
  'statements.next.by': '{Who} will do this {when}.',
  'statements.next.when': 'This will be done {when}.',
  'statements.next.late': '{Who} said this would be done {when}. It is not done yet.',
  'statements.next.late.noWho': 'This was to be done {when}. It is not done yet.',
  'statements.next.done': 'Done {when}.',

  // Rounds.
  'statements.rounds': 'What changed',
  'statements.rounds.moved': 'Before, I said “{before}”. Now I say “{now}”.',
  'statements.rounds.same': 'I said “{now}” last time too.',
  'statements.rounds.none': 'None of my answers changed since last time.',
  'statements.rounds.count': { one: '1 of my answers changed.', other: '{n} of my answers changed.' },
  'statements.rounds.table': 'How many answers, each time',
  'statements.rounds.when': 'When',
  'statements.rounds.other': 'Other',
  'statements.rounds.forMe': 'Answered for me',
  'statements.gone': 'Answers to sentences that are not here',
  'statements.gone.this': 'This sentence is not in the set any more. The answer is still here.',
  'statements.mine': 'My own sentences',

  // Where the words come from.
  'statements.source': 'Where these sentences come from: {source}.',
  'statements.licence': 'Licence: {licence}.',
  'statements.parts': 'This one asks several things. You answer these parts. They are our words.',
  'statements.unread': 'These sentences could not be read, so none of them is shown.',

  // For a service: what it should do, what was said, what it did.
  'statements.we': 'What services should do',
  'statements.we.none': 'We have not done anything about this yet.',

  'statements.required': 'Answer each one. You can choose “I do not want to say”.',
} as const;
