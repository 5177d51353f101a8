/**
 * The rooms of src/ and which way imports may point: only to a lower row, or within the same room.
 * A type leaves nothing in the program, so `import type` may point anywhere but to the examples.
 */
import fs from 'node:fs';
import path from 'node:path';
import ts from 'typescript';

/** From the top down. */
const rows = [
  ['bin'],
  ['react'],
  ['define'],
  ['elements'],
  ['editing'],
  ['printing'],
  ['base'],
  ['context'],
  ['present'],
  ['documents'],
  ['statements'],
  ['exchange'],
  ['keeping'],
  ['pictures'],
  ['person'],
];
/** Beside the rows: anyone may import them, and they import nothing but each other. */
const beside = ['styles', 'locales', 'events'];
/** Rooms that run where there is no DOM and no lit. `present` is pure but for its Lit printer. */
const pure = ['documents', 'statements', 'exchange', 'person', 'locales', 'events'];
/** Imported by stories, tests and the portal alone. */
const outside = 'examples';

const src = path.resolve('src');
const rowOf = (room) => rows.findIndex((row) => row.includes(room));
const roomOf = (file) => {
  const [first, ...rest] = path.relative(src, file).split(path.sep);
  return rest.length ? first : 'index';
};

/** Everything a file imports or re-exports: `{ to, typeOnly, line }`. */
function importsOf(file) {
  const source = ts.createSourceFile(file, fs.readFileSync(file, 'utf8'), ts.ScriptTarget.ES2022, true);
  const found = [];
  const note = (node, specifier, typeOnly) =>
    found.push({
      to: specifier.text,
      typeOnly,
      line: source.getLineAndCharacterOfPosition(node.getStart()).line + 1,
    });
  const visit = (node) => {
    if (ts.isImportDeclaration(node)) {
      const named = node.importClause?.namedBindings;
      const onlyTypes =
        named && ts.isNamedImports(named) && !node.importClause?.name && named.elements.length > 0
          ? named.elements.every((element) => element.isTypeOnly)
          : false;
      note(node, node.moduleSpecifier, Boolean(node.importClause?.isTypeOnly) || onlyTypes);
    } else if (ts.isExportDeclaration(node) && node.moduleSpecifier) {
      note(node, node.moduleSpecifier, node.isTypeOnly);
    } else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
      if (ts.isStringLiteral(node.arguments[0])) note(node, node.arguments[0], false);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return { found, source };
}

/** Why one import is not allowed, or undefined. */
function wrong(room, { to, typeOnly }, file) {
  if (!to.startsWith('.')) {
    if (typeOnly) return undefined;
    if (to.startsWith('node:')) return room === 'bin' ? undefined : `only bin/ runs in Node alone`;
    if (/^(lit|@lit\/context)(\/|$)/.test(to))
      return pure.includes(room) ? `${room}/ does without lit` : undefined;
    return room === 'react' ? undefined : `the package depends on lit and @lit/context alone`;
  }
  if (!to.endsWith('.js')) return 'imports end in .js';
  const other = roomOf(path.resolve(path.dirname(file), to));
  if (other === room) return undefined;
  if (other === outside) return `${outside}/ is for stories, tests and the portal`;
  if (room === outside || typeOnly) return undefined;
  if (beside.includes(other)) return undefined;
  if (beside.includes(room)) return `${room}/ imports only types`;
  if (other === 'index')
    return room === 'bin' ? undefined : 'index.ts is the front door: import the module itself';
  if (rowOf(other) < 0) return `${other}/ is no room of the design`;
  if (room === 'index') return other === 'define' ? 'index.ts has no side effects' : undefined;
  return rowOf(other) > rowOf(room) ? undefined : `${other}/ does not lie below ${room}/`;
}

const problems = [];
for (const name of fs.readdirSync(src, { recursive: true }).sort()) {
  if (!name.endsWith('.ts')) continue;
  const file = path.join(src, name);
  const room = roomOf(file);
  const where = (line) => `${path.relative('.', file)}:${line}`;
  if (room !== 'index' && room !== outside && !beside.includes(room) && rowOf(room) < 0) {
    problems.push(`${where(1)}: ${room}/ is no room of the design`);
    continue;
  }
  const { found, source } = importsOf(file);
  for (const one of found) {
    const why = wrong(room, one, file);
    if (why) problems.push(`${where(one.line)}: ${one.to}: ${why}`);
  }
  if (room !== 'define' && /\bcustomElements\s*\.\s*define\(/.test(source.text)) {
    problems.push(`${where(1)}: only define/ registers tags`);
  }
}
for (const problem of problems) console.error(problem);
if (problems.length) process.exitCode = 1;
else console.log('Every import points downwards.');
