/**
 * The tokens a page may set, and the themes that set them: the one source of `tokens.css`, `tokens.json` and the files in
 * `themes/`. No element loads this. A value is one for light and dark, or a pair.
 */
export type Value = string | readonly [light: string, dark: string];

export interface Token {
  readonly type: 'color' | 'dimension';
  /** What holds where nobody sets it; a name in braces is another token. */
  readonly value: Value;
  readonly about: string;
}

export const tokens = {
  ink: {
    type: 'color',
    value: ['#1b2230', '#f4f1ea'],
    about: 'Text, and the borders of what can be pressed.',
  },
  paper: { type: 'color', value: ['#fffdf9', '#171a21'], about: 'What the text stands on.' },
  quiet: {
    type: 'color',
    value: ['#454c5a', '#c6cbd6'],
    about: 'Text that says less: whose words, hints. At least 7:1 on the paper.',
  },
  line: { type: 'color', value: ['#cfcabf', '#4d5361'], about: 'Fine lines between things.' },
  'accent-1': {
    type: 'color',
    value: ['#5a2658', '#e8bfe5'],
    about: 'Heading and edge of the first section, the fourth and so on.',
  },
  'accent-2': {
    type: 'color',
    value: ['#0b4a55', '#95d6e0'],
    about: 'Of the second, the fifth and so on.',
  },
  'accent-3': {
    type: 'color',
    value: ['#254a22', '#b5dcab'],
    about: 'Of the third, the sixth and so on.',
  },
  notice: {
    type: 'color',
    value: ['#fdf1da', '#3a2c0c'],
    about: 'Behind what should be known before reading on.',
  },
  'notice-edge': { type: 'color', value: ['#6a3f00', '#f0c674'], about: 'The edge of the same.' },
  error: { type: 'color', value: ['#8f1420', '#ffb3ab'], about: 'What is missing or wrong while writing.' },
  action: {
    type: 'color',
    value: '{ink}',
    about: 'The button that goes on. What is written on it is paper.',
  },
  field: { type: 'color', value: ['#fff', '#0f1116'], about: 'What is written in.' },
  focus: { type: 'color', value: ['#1b2230', '#ffd53d'], about: 'The outline of what has focus.' },
  size: { type: 'dimension', value: '1.125rem', about: 'Size of the text; never less than 1rem.' },
  radius: { type: 'dimension', value: '0.375rem', about: 'How round corners are.' },
} as const satisfies Readonly<Record<string, Token>>;

export type TokenName = keyof typeof tokens;

/** A pair of colours that stays under 7:1, and why. None is under 4.5:1. */
export interface Exception {
  readonly text: string;
  readonly on: string;
  readonly why: string;
}

export interface Theme {
  readonly name: string;
  readonly title: string;
  readonly about: string;
  /** Where the design system gives its font to its own classes and not to the page. */
  readonly font?: string;
  /** `page`: light or dark as the page’s own `color-scheme` says. */
  readonly scheme: 'page' | 'light' | 'dark';
  readonly values: Readonly<Partial<Record<TokenName, Value>>>;
  readonly exceptions: readonly Exception[];
}

const dark = Object.fromEntries(
  Object.entries(tokens).flatMap(([name, { value }]) => (Array.isArray(value) ? [[name, value[1]]] : [])),
) as Partial<Record<TokenName, string>>;

export const themes: readonly Theme[] = [
  {
    name: 'govuk',
    title: 'GOV.UK',
    about:
      'Beside the GOV.UK Frontend: its ink, its green button, square corners, its font where the page has it.',
    font: "'GDS Transport', arial, sans-serif",
    scheme: 'light',
    values: {
      ink: '#0b0c0c',
      paper: '#ffffff',
      quiet: '#484949',
      line: '#cecece',
      'accent-1': '#0f385c',
      'accent-2': '#54319f',
      'accent-3': '#0b5c3e',
      notice: '#f4f8fb',
      'notice-edge': '#0f385c',
      error: '#982828',
      action: '#0f7a52',
      field: '#ffffff',
      focus: '#0b0c0c',
      size: '1.1875rem',
      radius: '0rem',
    },
    exceptions: [
      {
        text: '#ffffff',
        on: '#0f7a52',
        why: 'The green of the GOV.UK button. People know it as the one that goes on; a darker green would be another button.',
      },
    ],
  },
  {
    name: 'nhsuk',
    title: 'NHS.UK',
    about: 'Beside the NHS.UK frontend: its dark blue headings, its green button, its pale yellow notice.',
    font: "'Frutiger W01', arial, sans-serif",
    scheme: 'light',
    values: {
      ink: '#212b32',
      paper: '#ffffff',
      quiet: '#425563',
      line: '#d8dde0',
      'accent-1': '#003087',
      'accent-2': '#330072',
      'accent-3': '#004d23',
      notice: '#fff9c4',
      'notice-edge': '#5c4300',
      error: '#a01e14',
      action: '#007f3b',
      field: '#ffffff',
      focus: '#212b32',
      size: '1.1875rem',
      radius: '0.25rem',
    },
    exceptions: [
      {
        text: '#ffffff',
        on: '#007f3b',
        why: 'The green of the NHS button. People know it as the one that goes on; a darker green would be another button.',
      },
    ],
  },
  {
    name: 'neutral',
    title: 'Neutral',
    about: 'White, grey and one blue: for a portal with colours of its own that ours should not argue with.',
    scheme: 'page',
    values: {
      ink: ['#1a1a1a', '#f2f2f2'],
      paper: ['#ffffff', '#161616'],
      quiet: ['#474747', '#c9c9c9'],
      line: ['#c9c9c9', '#505050'],
      'accent-1': ['#1f3a5f', '#a9c7ee'],
      'accent-2': ['#1f3a5f', '#a9c7ee'],
      'accent-3': ['#1f3a5f', '#a9c7ee'],
      notice: ['#f2f4f7', '#26292e'],
      'notice-edge': ['#4a5568', '#a8b3c4'],
      action: ['#1f3a5f', '#a9c7ee'],
      field: ['#ffffff', '#0e0e0e'],
      focus: ['#1a1a1a', '#ffffff'],
      radius: '0.25rem',
    },
    exceptions: [],
  },
  {
    name: 'dark',
    title: 'Dark',
    about: 'The dark side of paper and ink, on any page, whatever its `color-scheme`.',
    scheme: 'dark',
    values: dark,
    exceptions: [],
  },
  {
    name: 'high-contrast',
    title: 'High contrast',
    about: 'Black and white, larger, nothing pale. Light or dark as the page is.',
    scheme: 'page',
    values: {
      ink: ['#000000', '#ffffff'],
      paper: ['#ffffff', '#000000'],
      quiet: ['#000000', '#ffffff'],
      line: ['#000000', '#ffffff'],
      'accent-1': ['#000066', '#ffff66'],
      'accent-2': ['#000066', '#ffff66'],
      'accent-3': ['#000066', '#ffff66'],
      notice: ['#ffffff', '#000000'],
      'notice-edge': ['#000000', '#ffff66'],
      error: ['#7a0000', '#ffc2c2'],
      field: ['#ffffff', '#000000'],
      focus: ['#000066', '#ffff66'],
      size: '1.375rem',
      radius: '0.125rem',
    },
    exceptions: [],
  },
];
