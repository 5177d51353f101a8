/** The tables of a communication chart: what I tell you, and what you tell me. */
export const chart = {
  'chart.title': 'How we talk to each other',
  'part.fromMe.heading': 'What I tell you',
  'part.fromMe.lead': 'What I do, what it may mean, and what to do.',
  'part.toMe.heading': 'What you tell me',
  'part.toMe.lead': 'How to tell me things so that I understand.',
  'field.signal.said': 'I do this',
  'field.signal.when': 'When this happens',
  'field.signal.means': 'We think it means',
  'field.signal.sure': 'How sure',
  'code.signal.sure.sure': 'We are sure',
  'code.signal.sure.think-so': 'We think so',
  'code.signal.sure.guess': 'We are guessing',
  'field.telling.said': 'You want to tell me',
  'field.telling.say': 'Say, sign or show this',
  'field.telling.helps': 'This helps me understand',
  'field.telling.understood': 'You know I understood when',
} as const;
