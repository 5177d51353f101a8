import type * as Reader from './parse.js';

let reader: typeof Reader | undefined;

/** What reads every record, once somebody has needed it. */
export const readerHere = (): typeof Reader | undefined => reader;

/**
 * Loads what reads every record, and keeps it: from then on an element has any record the moment it is given one. A page
 * need not call it, because elements do when a record first asks for it. A server that renders elements with
 * `@lit-labs/ssr` does so before it renders, and its pages before they hydrate: neither waits for an element.
 * Rejects when the module does not come.
 */
export async function loadReader(): Promise<void> {
  reader ??= await import('./parse.js');
}
