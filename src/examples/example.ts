/** Examples are the spec: they drive tests, stories, screenshots and the portal's example pages. */
export interface Example {
  /** Tag without `say-`. */
  readonly element: string;
  /** Unique for the element: its address. */
  readonly name: string;
  /** One sentence: who this is, and what the example shows. */
  readonly about: string;
  /** The record as a page would give it; a hostile one may be anything. */
  readonly person?: unknown;
  /** For the element that shows many people's answers, in place of a record. */
  readonly summary?: unknown;
  readonly documentId?: string;
  /** A set of statements, as a page would give it. */
  readonly set?: unknown;
  /** What else the tag says. */
  readonly attributes?: Readonly<Record<string, string>>;
  /** Of the page it stands in. */
  readonly lang?: string;
  readonly dir?: 'rtl';
}

/** The id of the outline that an example of this element is drawn by; none where the record says it itself. */
export const outlineIdOf = (element: string): string | undefined =>
  element === 'person' ? 'one-page-profile' : element === 'document' ? undefined : element;
