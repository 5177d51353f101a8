/** The accessibility tree as a text that people can read and compare. */
import type { Heard } from '../helpers.js';

/** What is always so, or said by the role already. */
const quiet = new Set(['focusable', 'editable', 'settable', 'readonly', 'live', 'relevant', 'containerLive']);

function line({ role, name, description, value, props = {} }: Heard): string {
  const said = Object.entries(props)
    .filter(([key]) => !quiet.has(key) && key !== 'url')
    .map(([key, v]) => (v === true ? key : `${key} ${String(v)}`));
  return [
    role,
    name && JSON.stringify(name),
    value && `= ${JSON.stringify(value)}`,
    description && `(${description})`,
    said.length && `[${said.join(', ')}]`,
  ]
    .filter(Boolean)
    .join(' ');
}

/** What plays brings the browser’s own buttons, which change while it loads: that it is there, and its name, are ours. */
const plays = new Set(['Audio', 'Video']);

function lines(node: Heard, depth: number): readonly string[] {
  const children = plays.has(node.role ?? '') ? [] : (node.children ?? []);
  // a heading or a button says its own text: once is enough
  const own = children.length === 1 && children[0]?.role === 'StaticText' && children[0].name === node.name;
  return [
    `${'  '.repeat(depth)}${line(node)}`,
    ...(own ? [] : children.flatMap((child) => lines(child, depth + 1))),
  ];
}

export const heardAsText = (nodes: readonly Heard[]): string =>
  `${nodes.flatMap((node) => lines(node, 0)).join('\n') || 'nothing'}\n`;
