/** What the communication passport alone says. */
export const passport = {
  'index.heading': 'What is in it',
  'passport.title': 'My communication passport',
  'part.mustKnow.heading': 'You need to know',
  'part.mustKnow.unanswered': 'Nobody has filled this in. Ask the people who know me.',
  'part.aboutMe.heading': 'About me',
  'part.talkMe.heading': 'How I communicate',
  'part.aids.heading': 'What I use to communicate',
  'part.aids.lead': 'It is my voice. Keep it where I can reach it.',
  'part.choices.heading': 'How I make choices',
  'part.feelings.heading': 'How I show my feelings',
  'part.places.heading': 'Places I go',
  'field.aid.setUp': 'How to set it up',
  'field.aid.broken': 'If it is lost or broken',
} as const;
