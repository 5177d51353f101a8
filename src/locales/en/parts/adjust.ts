/** Changes someone needs. */
export const adjust = {
  'part.adjust.heading': 'Changes I need',
  'part.adjust.lead': 'The law calls these reasonable adjustments.',
  'part.adjust.none': 'I need no changes that we know of.',
  'part.adjust.unanswered': 'Nobody has asked me what I need. Ask me what helps.',
  'field.adjustment.ifNot': 'What happens if you do not',
  'field.adjustment.who': 'Who must do it',
  'field.adjustment.agreed': 'Agreed',
  'field.adjustment.works': 'Does it work',
  'field.adjustment.flagged': 'On my record',
  'code.adjustment.works.yes': 'Yes',
  'code.adjustment.works.partly': 'A bit',
  'code.adjustment.works.no': 'No',
  'adjustments.title': 'Changes I need',
} as const;
