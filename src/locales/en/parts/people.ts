/** People who matter, and how to be with someone. */
export const people = {
  'part.pleaseDo.heading': 'Please do',
  'part.pleaseNot.heading': 'Please do not',
  'part.people.heading': 'People who matter to me',
  'field.someone.said': 'What I say',
  'field.someone.chosen': 'I chose them',
  'code.someone.chosen.yes': 'Yes',
  'code.someone.chosen.no': 'No',
  'code.someone.chosen.not-asked': 'I have not been asked',
} as const;
