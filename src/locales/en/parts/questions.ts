/** What stands where nothing is listed: none, not known, asked by nobody yet; and who said so. */
export const questions = {
  'state.none': 'There are none that we know of.',
  'state.not-known': 'We do not know.',
  'state.unanswered': 'Nobody has filled this in. Ask me, or the people who know me.',
  'state.unread': 'We could not read something. It may belong here.',
  'state.askMe': 'Ask me, or the people who know me.',
  'state.blank': 'Not filled in.',
  'state.more': {
    one: 'There is 1 more in my record.',
    other: 'There are {n} more in my record.',
  },
  'state.said': '{Who} said so {when}.',
  'state.said.noDate': '{Who} said so. There is no date.',
  'state.said.own': 'I said so {when}.',
  'state.said.own.noDate': 'I said so. There is no date.',
  'state.said.noName': 'It was said {when}. We do not know who said it.',
  'state.said.noName.noDate': 'We do not know who said it, or when.',
} as const;
