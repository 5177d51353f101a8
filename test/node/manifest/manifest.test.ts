/** The manifest against the sources: everything public is in it, and it says nothing that is not so. The browser's part is test/browser/manifest.test.ts. */
import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { before, describe, it } from 'node:test';
import ts from 'typescript';
import { editorData } from '../../../scripts/editor-data.mjs';
import { apiPages } from '../../../scripts/make-api.mjs';
import { sources as sourcesMade } from '../../../scripts/make-types.mjs';
import { elementsIn, readManifest } from '../../../scripts/read-manifest.mjs';

interface Named {
  readonly name: string;
  readonly description?: string;
  readonly kind?: string;
  readonly readonly?: boolean;
  readonly default?: string;
  readonly type?: { readonly text: string };
}
interface Described extends Named {
  readonly tagName: string;
  readonly module: string;
  readonly attributes: readonly (Named & { readonly fieldName?: string })[];
  readonly members: readonly Named[];
  readonly events: readonly Named[];
  readonly slots: readonly Named[];
  readonly cssParts: readonly Named[];
  readonly cssProperties: readonly Named[];
}

/** What the files for two editors say of a tag. */
interface ForJetBrains extends Named {
  readonly attributes: readonly Named[];
  readonly slots: readonly Named[];
  readonly js: { readonly properties: readonly Named[]; readonly events: readonly Named[] };
  readonly css: { readonly parts: readonly Named[]; readonly properties: readonly Named[] };
}
interface ForCode extends Named {
  readonly attributes: readonly (Named & { readonly values?: readonly Named[] })[];
}

const root = path.resolve(import.meta.dirname, '../../..');
const sources = fs
  .readdirSync(path.join(root, 'src'), { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts'))
  .map((name) => path.join(root, 'src', name));
const textOf = (file: string): string => fs.readFileSync(file, 'utf8');
const names = (all: readonly Named[]): readonly string[] => all.map(({ name }) => name).sort();

let elements: readonly Described[];
before(async () => {
  elements = elementsIn(await readManifest()) as readonly Described[];
});

/** What a page can reach on an instance, as TypeScript sees it: neither private nor protected, and ours. */
function publicMembers(
  program: ts.Program,
  file: string,
  className: string,
): ReadonlyMap<string, { readonly readonly: boolean }> {
  const checker = program.getTypeChecker();
  const source = program.getSourceFile(file);
  assert.ok(source, file);
  const symbol = checker
    .getExportsOfModule(checker.getSymbolAtLocation(source)!)
    .find((s) => s.name === className);
  assert.ok(symbol, className);
  const found = new Map<string, { readonly: boolean }>();
  for (const member of checker.getPropertiesOfType(checker.getDeclaredTypeOfSymbol(symbol))) {
    const declared = (member.declarations ?? []).filter((d) =>
      d.getSourceFile().fileName.startsWith(path.join(root, 'src') + path.sep),
    );
    const flags = declared.reduce((all, d) => all | ts.getCombinedModifierFlags(d), ts.ModifierFlags.None);
    const hidden = flags & (ts.ModifierFlags.Private | ts.ModifierFlags.Protected);
    if (
      !declared.length ||
      hidden ||
      declared.some((d) => ts.isPrivateIdentifier(ts.getNameOfDeclaration(d)!))
    )
      continue;
    const onlyGot = declared.some((d) => ts.isGetAccessor(d)) && !declared.some((d) => ts.isSetAccessor(d));
    found.set(member.name, { readonly: onlyGot || Boolean(flags & ts.ModifierFlags.Readonly) });
  }
  return found;
}
const sourceOf = ({ module }: Described): string =>
  path.join(root, module.replace(/^dist\/(.*)\.js$/, 'src/$1.ts'));
/** Lit and forms call these; a page does not. */
const callback =
  /^(render|update|updated|willUpdate|firstUpdated|shouldUpdate|createRenderRoot|(connected|disconnected|adopted|form\w+)Callback)$/;

describe('the manifest', () => {
  it('has every tag that is defined, and no other', () => {
    const defined = fs
      .readdirSync(path.join(root, 'src/define'))
      .filter((name) => name.endsWith('.ts'))
      .flatMap((name) => [
        ...textOf(path.join(root, 'src/define', name)).matchAll(/^define\('([\w-]+)', (\w+)\)/gm),
      ])
      .map(([, tag, name]) => `${tag} ${name}`);
    assert.deepEqual(
      elements.map(({ tagName, name }) => `${tagName} ${name}`),
      defined.sort(),
    );
    assert.ok(defined.length >= 4);
    const all = textOf(path.join(root, 'src/define/all.ts'));
    for (const { tagName } of elements)
      assert.ok(all.includes(`'./${tagName.slice(4)}.js'`), `${tagName} is not in all.ts`);
  });

  it('has every property and method a page can reach, and no other, and knows which are only read', () => {
    const config: unknown = ts.readConfigFile(path.join(root, 'tsconfig.json'), textOf).config;
    const { options } = ts.parseJsonConfigFileContent(config, ts.sys, root);
    const program = ts.createProgram(elements.map(sourceOf), options);
    for (const element of elements) {
      const { name, members } = element;
      const real = [...publicMembers(program, sourceOf(element), name)].filter(
        ([member]) => !callback.test(member),
      );
      assert.deepEqual(names(members), real.map(([member]) => member).sort(), name);
      for (const [member, { readonly }] of real) {
        const described = members.find((m) => m.name === member);
        if (described?.kind === 'field')
          assert.equal(Boolean(described.readonly), readonly, `${name}.${member} is only read`);
      }
    }
  });

  it('says of everything what it is', () => {
    for (const element of elements) {
      assert.ok(element.description, element.tagName);
      for (const list of ['attributes', 'members', 'events', 'slots', 'cssParts', 'cssProperties'] as const)
        for (const { name, description } of element[list])
          assert.ok(description, `${element.tagName}: ${list}: ${name}`);
      for (const { name, type, kind } of [...element.attributes, ...element.members])
        if (kind !== 'method') assert.ok(type?.text, `${element.tagName}: ${name} has no type`);
    }
  });

  it('has every event class, by the type it has', () => {
    const fired = new Map(
      sources.flatMap((file) =>
        [...textOf(file).matchAll(/class (\w+) extends Event \{[^}]*static readonly type = '([\w-]+)'/g)].map(
          ([, name = '', type = '']) => [name, type] as const,
        ),
      ),
    );
    assert.ok(fired.size);
    const used = new Set<string>();
    for (const { events, tagName } of elements)
      for (const { name, type } of events) {
        assert.equal(fired.get(type?.text ?? ''), name, `${tagName}: ${name}`);
        used.add(name);
      }
    assert.deepEqual([...used].sort(), [...fired.values()].sort(), 'an event nobody says is fired');
  });

  it('is what the React components and the pages of docs/api are made of', async () => {
    const made = { ...(await sourcesMade(elements)), ...(await apiPages(elements)) };
    for (const [file, text] of Object.entries(made))
      assert.equal(textOf(path.join(root, file)), text, `${file} is out of date: npm run api`);
    const pages = fs.readdirSync(path.join(root, 'docs/api')).map((name) => `docs/api/${name}`);
    assert.deepEqual(
      pages.sort(),
      Object.keys(made)
        .filter((file) => file.startsWith('docs/'))
        .sort(),
    );
  });

  it('is what editors are told: every tag with what may stand on it, and the words it may say', () => {
    const files = editorData(elements) as Readonly<Record<string, string>>;
    const read = (file: string): unknown => JSON.parse(files[file] ?? '');
    const { contributions } = read('dist/web-types.json') as {
      contributions: { html: { elements: readonly ForJetBrains[] } };
    };
    const { tags } = read('dist/vscode.html-custom-data.json') as { tags: readonly ForCode[] };
    const told = contributions.html.elements;
    assert.deepEqual(names(told), elements.map(({ tagName }) => tagName).sort());
    assert.deepEqual(names(tags), names(told));
    for (const { tagName, attributes, members, events, slots, cssParts, cssProperties } of elements) {
      const { attributes: theirs, js, css, slots: theirSlots } = told.find(({ name }) => name === tagName)!;
      assert.deepEqual(names(theirs), names(attributes), tagName);
      assert.deepEqual(names(js.properties), names(members.filter(({ kind }) => kind === 'field')), tagName);
      assert.deepEqual(names(js.events), names(events), tagName);
      assert.deepEqual(names(css.parts), names(cssParts), tagName);
      assert.deepEqual(names(css.properties), names(cssProperties), tagName);
      assert.equal(theirSlots.length, slots.length, tagName);
      const inCode = tags.find(({ name }) => name === tagName)!;
      assert.deepEqual(names(inCode.attributes), names(attributes), tagName);
      const mode = inCode.attributes.find(({ name }) => name === 'mode');
      if (mode) assert.deepEqual(names(mode.values ?? []), ['edit', 'view'], tagName);
    }
  });
});

/** What a style sheet sets and uses, templates and their holes as they stand. */
const styled = (
  file: string,
): { readonly used: readonly (readonly [string, string])[]; readonly set: readonly string[] } => {
  const text = textOf(file).replace(/\/\*[^]*?\*\//g, '');
  const used: [string, string][] = [];
  for (const { index, 1: name = '' } of text.matchAll(/var\(\s*(--[\w-]+)/g)) {
    let depth = 1;
    let end = index + 4;
    while (depth && end < text.length) depth += { '(': 1, ')': -1 }[text[end++]!] ?? 0;
    used.push([
      name,
      text
        .slice(index + 4, end - 1)
        .trim()
        .slice(name.length)
        .replace(/^\s*,\s*/, ''),
    ]);
  }
  return { used, set: [...text.matchAll(/(--[\w-]+)\s*:/g)].map(([, name = '']) => name) };
};
const sheets = sources.filter(
  (file) => /css`|cssText/.test(textOf(file)) && !file.includes(`${path.sep}examples${path.sep}`),
);
const tokens = sheets.map((file) => ({ file: path.relative(root, file), ...styled(file) }));
const used = tokens.flatMap((sheet) => sheet.used);
const set = new Set(tokens.flatMap((sheet) => sheet.set));

describe('tokens', () => {
  it('that are public: each is used, and each that is used is in the manifest, with what holds without it', () => {
    const drawn = elements.filter(({ cssParts }) => cssParts.length);
    assert.ok(drawn.length);
    const real = new Map(used.filter(([name]) => name.startsWith('--say-')));
    assert.ok(real.size >= 10);
    // what is only read has no field and no button, and takes its tokens from the page alone
    const read = tokens.find(({ file }) => file === path.join('src', 'styles', 'page.ts'))!;
    const ofReading = new Set(read.used.map(([name]) => name).filter((name) => real.has(name)));
    for (const { tagName, cssProperties, cssParts } of drawn) {
      const edited = cssParts.some(({ name }) => name === 'editor');
      assert.deepEqual(names(cssProperties), [...(edited ? real.keys() : ofReading)].sort(), tagName);
      for (const token of cssProperties)
        for (const [name, fallback] of used)
          if (name === token.name) assert.equal(fallback, token.default, `${tagName}: ${name} without it`);
    }
    for (const name of set) assert.ok(!name.startsWith('--say-'), `${name} is the page's to set, not ours`);
  });

  it('that are ours: none undefined, none unused', () => {
    const wanted = new Set(used.map(([name]) => name).filter((name) => !name.startsWith('--say-')));
    for (const name of wanted) {
      assert.match(name, /^--_/);
      assert.ok(set.has(name), `${name} is used and nowhere set`);
    }
    for (const name of set) assert.ok(wanted.has(name), `${name} is set and nowhere used`);
  });
});
