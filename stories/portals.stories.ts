/** In your portal: our elements among the real style sheets of two design systems, and on the worst page there is. */
import govuk from 'govuk-frontend/dist/govuk/govuk-frontend.min.css?inline';
import { html, type TemplateResult } from 'lit';
import nhsuk from 'nhsuk-frontend/dist/nhsuk/nhsuk-frontend.min.css?inline';
import hostile from '../docs/portal/hostile.css?inline';
import { examples } from '../src/examples/index.js';
import { shown, type Context } from './helpers.js';

/** Any element may stand there: the first example of each. */
const first = [...new Map([...examples].reverse().map((one) => [one.element, one])).values()].reverse();
interface Args {
  readonly element: string;
  readonly mode: string;
}
const ours = ({ element, mode }: Args, context: Context): TemplateResult => {
  const example = first.find((one) => one.element === element) ?? first[0]!;
  return shown(example.element, example.name, { mode, headingLevel: 2 }, context);
};

/** The fonts of those design systems are for their own sites alone. */
const sheetOf = (text: string): CSSStyleSheet => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(text.replace(/@font-face\s*\{[^}]*\}/g, ''));
  return sheet;
};
let worn: CSSStyleSheet | undefined;
function wear(text?: string): void {
  document.adoptedStyleSheets = document.adoptedStyleSheets.filter((sheet) => sheet !== worn);
  worn = text === undefined ? undefined : sheetOf(text);
  if (worn) document.adoptedStyleSheets.push(worn);
}

/** A portal's sheet is for the whole page: it is taken away with its story. */
const inside = (
  name: string,
  css: string,
  theme: string,
  around: (ours: TemplateResult) => TemplateResult,
) => ({
  name,
  tags: ['!autodocs'],
  globals: { theme },
  beforeEach: () => {
    wear(css);
    return () => wear();
  },
  render: (args: Args, context: Context) => around(ours(args, context)),
});

export default {
  title: 'Themes/Inside your portal',
  args: { element: 'one-page-profile', mode: 'view' },
  argTypes: {
    element: { control: { type: 'select' }, options: first.map(({ element }) => element) },
    mode: { control: { type: 'select' }, options: ['view', 'edit'] },
  },
};

export const GovUk = inside(
  'GOV.UK Frontend',
  govuk,
  'govuk',
  (ours) =>
    html`<div class="govuk-width-container">
      <h1 class="govuk-heading-xl">My support</h1>
      <p class="govuk-body-l">An invented service.</p>
      ${ours}
      <button class="govuk-button">Continue</button>
    </div>`,
);

export const NhsUk = inside(
  'NHS.UK frontend',
  nhsuk,
  'nhsuk',
  (ours) =>
    html`<div class="nhsuk-width-container">
      <h1 class="nhsuk-heading-xl">My support</h1>
      <p class="nhsuk-lede-text">An invented service.</p>
      ${ours}
      <button class="nhsuk-button">Continue</button>
    </div>`,
);

export const Hostile = inside(
  'A hostile style sheet',
  hostile,
  'none',
  (ours) =>
    html`<h1>A page that is hostile</h1>
      ${ours}`,
);
