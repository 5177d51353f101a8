/** How someone says yes, no and stop. */
export const yesNo = {
  'part.yesNo.heading': 'Yes, no and stop',
  'part.yesNo.unanswered':
    'Nobody has written down how I say yes, no and stop. Ask me, and the people with me.',
  'code.cue.says.yes': 'I say yes like this',
  'code.cue.says.no': 'I say no like this',
  'code.cue.says.stop': 'I say stop like this',
  'code.cue.says.more': 'I ask for more like this',
  'code.cue.says.not-understood': 'I do not understand',
  'code.cue.says.not-sure': 'I am not sure',
  'code.cue.says.pain': 'I am in pain',
  'code.cue.says.choice': 'I choose like this',
  'yesAndNo.title': 'Yes, no and stop',
} as const;
