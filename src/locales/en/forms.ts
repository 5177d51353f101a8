/** What print forms say (booklet, one side, card, tri-fold), and how they are chosen, in English: it comes with them. */
export const forms = {
  'form.pages': 'All of it, on A4',
  'form.booklet': 'A booklet, on A5',
  'form.booklet.hint':
    'In your print window choose “booklet” or 2 pages on a side. The number of pages fits.',
  'form.sheet': 'The most important, on one side',
  'form.tri-fold': 'The most important, folded in three',
  'form.tri-fold.hint': 'Print on both sides, turned on the short edge. Fold like a zigzag at the marks.',
  'form.card': 'A card for a wallet',
  'form.card.hint': 'Cut along the lines, and fold like a zigzag at the marks.',
  'form.ask': 'A card that asks people to read it',
  'form.ask.hint': 'Cut along the line. Pin it up, or give it with the passport.',
  'form.ask.please': 'Please read it.',
  'form.ask.what': 'It says what you need to know to support me.',
  'form.ask.when': 'Read it before you support me.',
  'form.ask.where': 'If you cannot see it, ask me, or the people with me, where it is.',
  'form.rest': 'This is only a part. Please read the rest.',
  'form.blank': 'This page is for what people learn about me.',
  'form.at': 'page {n}',
  'form.page': 'Page {n} of {total}',
} as const;
