/** Every story is an example; its controls come from the manifest. */
import { html, nothing, type TemplateResult } from 'lit';
import { Directive, directive, type ElementPart } from 'lit/directive.js';
import { ifDefined } from 'lit/directives/if-defined.js';
import { html as staticHtml, unsafeStatic } from 'lit/static-html.js';
import manifest from '../custom-elements.json';
import { examples } from '../src/examples/index.js';
import type { Example } from '../src/examples/example.js';

type Args = Readonly<Record<string, unknown>>;

interface Described {
  readonly name: string;
  readonly attribute?: string;
  readonly fieldName?: string;
  readonly description?: string;
  readonly readonly?: boolean;
  readonly kind?: string;
  readonly type?: { readonly text: string };
}
interface Declaration {
  readonly tagName?: string;
  readonly attributes?: readonly Described[];
}

const declarations = manifest.modules.flatMap(({ declarations }) => declarations as readonly Declaration[]);

/** A control for each attribute: a choice where the manifest gives the choices, text or a number elsewhere. */
export function argTypes(tag: string): Record<string, object> {
  const { attributes = [] } = declarations.find(({ tagName }) => tagName === tag) ?? {};
  return Object.fromEntries(
    attributes.map(({ fieldName, name, type, description }) => {
      const choices = [...(type?.text ?? '').matchAll(/'([^']*)'/g)].map(([, choice]) => choice);
      const control = choices.length
        ? { control: { type: 'select' }, options: [undefined, ...choices] }
        : { control: { type: type?.text.includes('number') ? 'number' : 'text' } };
      return [fieldName ?? name, { ...control, description, name, table: { category: 'attributes' } }];
    }),
  );
}

/** Sets properties on the element it stands in; one that is taken away again becomes undefined. */
class Properties extends Directive {
  #set = new Set<string>();

  render(args: Args): typeof nothing {
    return args && nothing;
  }
  override update(part: ElementPart, [args]: [Args]): typeof nothing {
    const element = part.element as unknown as Record<string, unknown>;
    for (const [name, value] of Object.entries(args)) {
      if (value !== undefined || this.#set.has(name)) element[name] = value;
      if (value !== undefined) this.#set.add(name);
    }
    return nothing;
  }
}
const properties = directive(Properties);

/** The tag with its properties set, as a framework would set them. */
function element(tag: string, args: Args, inside: TemplateResult | typeof nothing): TemplateResult {
  const name = unsafeStatic(tag);
  return staticHtml`<${name} ${properties(args)}>${inside}</${name}>`;
}

/** `<say-person>` draws nothing itself: a document stands inside it. */
const inside = ({ element, documentId }: Example) =>
  element === 'person'
    ? html`<say-one-page-profile document-id=${ifDefined(documentId)}></say-one-page-profile>`
    : nothing;

/** What the toolbar says. */
export interface Context {
  readonly globals: { readonly tree?: string };
}
interface Story {
  readonly args: Args;
  readonly parameters: object;
  readonly render: (args: Args, context: Context) => TemplateResult;
}

/** The story of one example: what it says on the page, and the arguments that make it. */
export function story(element_: string, name: string): Story {
  const example = examples.find((one) => one.element === element_ && one.name === name);
  if (!example) throw new Error(`There is no example ${element_}/${name}.`);
  const { person, summary, documentId, about, lang, dir, set, attributes = {} } = example;
  return {
    args: { ...(documentId && element_ !== 'person' && { documentId }), ...attributes },
    parameters: { docs: { description: { story: about.replaceAll('<', '&lt;') } }, page: { lang, dir } },
    render: (args, { globals }) =>
      element(
        `say-${example.element}`,
        {
          tree: globals.tree || undefined,
          ...args,
          ...(set !== undefined && { set }),
          ...(summary === undefined ? { person } : { summary }),
        },
        inside(example),
      ),
  };
}

/** An example among other things of a page. */
export function shown(element: string, name: string, more: Args, context: Context): TemplateResult {
  const { args, render } = story(element, name);
  return render({ ...args, ...more }, context);
}
