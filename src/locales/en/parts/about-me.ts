/** What About Me alone says. */
export const aboutMe = {
  'aboutMe.title': 'About me',
  'part.mostImportant.heading': 'What matters most to me',
  'part.communicate.heading': 'How we can talk to each other',
  'part.wellness.heading': 'How I am when I am well',
  'part.doDoNot.heading': 'Please do and please do not',
  'part.howWhen.heading': 'How and when to help me',
  'part.also.heading': 'Also good to know',
} as const;
