const script = '<script>alert("say-so")</script><img src=x onerror="alert(1)">';
const place = 'She calls it {name}, {who} and {Who}: $& $1 $` `${alert(1)}` {{name}} &lt;b&gt; &#x202e;';
const turned = 'Read this \u202Esdrawkcab\u202D and this \u2066\u2067and never end it';
const unbroken = 'Llanfairpwllgwyngyll'.repeat(25);
const broken = 'half a character: \uD83D and the other half: \uDE00';
const said = (text: string, more: object = {}): object => ({ text, lang: 'en-GB', voice: 'own', ...more });
const words = (id: string, topic: string, text: string, more: object = {}): object => ({
  id,
  kind: 'words',
  topic,
  rank: id,
  said: said(text, more),
});

/** Nobody’s record: everything in it that a record from elsewhere may hold to do harm, among rows that are as they should be. */
export const hostile: unknown = {
  format: 'say-so/person@1',
  id: 'hostile',
  lang: 'en-GB',
  called: `${script}{name}`,
  entries: {
    script: words('script', 'appreciate', script, { voice: 'knows-me', by: ['mallory'] }),
    place: words('place', 'appreciate', place, { voice: 'own-with-help', helpedBy: ['mallory'] }),
    turned: words('turned', 'importantTo', turned, { voice: 'shown', writtenBy: 'turned' }),
    unbroken: words('unbroken', 'importantTo', unbroken),
    broken: words('broken', 'importantTo', broken, { media: ['link', 'other', 'page', 'gone'] }),
    good: words('good', 'importantTo', 'This row is as it should be, and has to be shown.'),
    nobody: words('nobody', 'support', 'Said by people who are not in the record.', {
      voice: 'professional',
      by: ['nobody', 'gone'],
    }),
    views: {
      ...words('views', 'support', 'Everything about this row is in dispute.', {
        voice: 'knows-me',
        by: ['turned'],
      }),
      views: [
        { ...said(script), agrees: 'no' },
        { ...said(turned, { voice: 'knows-me', by: ['mallory'] }), agrees: 'not-asked' },
      ],
      versions: [{ ...said(script), as: 'easy-read', of: 'Everything about this row is in dispute.' }],
    },
    tag: words('tag', 'support', 'The language of this row is no language.', {
      lang: '"><script>alert(2)</script>',
    }),
    bad: { id: 'bad', kind: 'words', topic: 'support', rank: 'bad' },
    unknown: { ...words('unknown', 'support', 'A kind that nobody knows.'), kind: 'hologram' },
    voiceless: words('voiceless', 'support', 'A voice that nobody knows.', { voice: 'the-system' }),
    proto: words('proto', 'support', 'Said by a part of JavaScript.', {
      voice: 'knows-me',
      by: ['__proto__', 'constructor'],
    }),
    list: ['not', 'a', 'row'],
    number: 7,
  },
  people: {
    mallory: { id: 'mallory', name: `${script} {who}`, role: 'my {name} $&' },
    turned: { id: 'turned', name: '\u202Eyadlog', role: 'my friend' },
  },
  media: {
    photo: {
      id: 'photo',
      type: 'image/png',
      file: '//other.site/x.png',
      alt: said(`"><script>alert(3)</script>`),
    },
    link: { id: 'link', type: 'image/png', file: 'javascript:alert(4)', alt: said('A link that runs.') },
    other: { id: 'other', type: 'image/png', file: 'https://other.site/x.png', alt: said('Another site.') },
    page: { id: 'page', type: 'text/html', file: '/media/ama.svg', alt: said('Not a picture.') },
  },
  documents: {
    profile: {
      id: 'profile',
      outline: 'one-page-profile@1',
      variant: '__proto__',
      purpose: said(`${script} ${turned}`),
      photo: 'photo',
      for: [`${script}`, '__proto__'],
      helped: ['mallory', 'turned', 'nobody'],
      way: 'helped',
      seen: { ...said(`${place}`), right: 'partly' },
      status: 'current',
      checked: { said: script },
      checkedBy: 'turned',
      checkAgain: { said: turned, on: '2026-10' },
      owner: 'mallory',
      sections: {
        appreciate: { entries: ['script', 'place'] },
        important: { entries: ['turned', 'unbroken', 'broken', 'good', 'good', 'gone'] },
        support: {
          entries: ['nobody', 'views', 'tag', 'bad', 'unknown', 'voiceless', 'proto', 'list', 'number'],
        },
      },
    },
    poisoned: {
      id: 'poisoned',
      outline: '../../etc/passwd@1',
      for: ['__proto__'],
      helped: ['constructor'],
      status: 'current',
      checkAgain: { said: '', on: '2026-13-45' },
      sections: {
        ['__proto__']: { entries: ['__proto__'] },
        support: { entries: ['__proto__', 'constructor'] },
      },
    },
  },
};

/** The same with keys that only JSON can write: an own `__proto__` in the record, in a table and in a row. */
const poison =
  '{"__proto__":{"called":"Prototype","polluted":true},"constructor":{"prototype":{"polluted":true}}';
const text = JSON.stringify(hostile);
export const hostileKeys: unknown = JSON.parse(
  `${poison},${text.slice(1)}`.replace(
    '"people":{',
    `"people":{"__proto__":{"id":"__proto__","name":"Prototype"},`,
  ),
);
