/** Whom to call, and how someone shows pain. */
export const call = {
  'part.call.heading': 'Call these people',
  'part.call.unanswered': 'No one to call is filled in. Ask me who to call.',
  'part.pain.heading': 'How to tell I am in pain',
  'part.pain.not-known': 'We do not know how I show pain. Do not guess that I am not in pain.',
  'part.pain.unanswered': 'Nobody has filled this in. Do not guess that I am not in pain.',
  'state.askNumber': 'Ask me, or the people with me, for the number.',
  'field.call.number': 'Phone',
  'field.call.when': 'When',
  'field.call.canStay': 'Can stay with me',
  'code.call.when.day': 'In the day',
  'code.call.when.night': 'At night',
  'code.call.when.any': 'Day or night',
} as const;
