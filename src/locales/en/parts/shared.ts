/** What every document with more than lists of words may say: the head of each side of paper, and parts that many kinds of entry have. */
export const shared = {
  'side.born': 'Born',
  'side.checked': 'Checked {when}.',
  'side.notChecked': 'Nobody has checked this yet.',
  'side.of': 'Side {n} of {total}',
  'code.true': 'Yes',
  'field.where': 'Where',
  'field.who': 'Who',
  'field.please': 'Please do this',
  'field.not': 'Please do not',
  'field.seen': 'Last seen',
} as const;
