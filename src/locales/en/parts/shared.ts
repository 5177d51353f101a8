/** What every document with more than lists of words may say: the head of each side of paper, and parts that many kinds of entry have. */
export const shared = {
  'side.born': 'Born',
  'side.checked': 'Checked {when}.',
  'side.notChecked': 'Nobody has checked this yet.',
  'side.of': 'Side {n} of {total}',
  'field.someone.said': 'What I say',
  'field.someone.chosen': 'I chose them',
  'code.true': 'Yes',
  'field.where': 'Where',
  'field.who': 'Who',
  'field.please': 'Please do this',
  'field.not': 'Please do not',
  'field.seen': 'Last seen',
  'part.pleaseDo.heading': 'Please do',
  'part.pleaseNot.heading': 'Please do not',
  'part.people.heading': 'People who matter to me',
} as const;
