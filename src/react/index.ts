/** Made from the manifest by scripts/make-types.mjs: do not edit. */
import { SayDocument as SayDocumentElement } from '../elements/document/say-document.js';
import { SayHospitalPassport as SayHospitalPassportElement } from '../elements/hospital-passport/say-hospital-passport.js';
import { SayOnePageProfile as SayOnePageProfileElement } from '../elements/one-page-profile/say-one-page-profile.js';
import { SayPerson as SayPersonElement } from '../elements/person/say-person.js';
import { SayWhoHelped as SayWhoHelpedElement } from '../elements/who-helped/say-who-helped.js';
import type { Person } from '../person/record.js';
import type { SayChangeEvent } from '../events/change.js';
import { wrap, type Props } from './wrap.js';

export type { Common, Component, Props } from './wrap.js';

export type SayDocumentProps = Props<
  SayDocumentElement,
  | 'outline'
  | 'documentId'
  | 'now'
  | 'keep'
  | 'mode'
  | 'headingLevel'
  | 'reading'
  | 'locale'
  | 'tree'
  | 'person'
  | 'files',
  {
    /** The record shown. Set an object, JSON text, or null for known to be empty; undefined takes it from around or inside. */
    readonly person?: Person | string | null | undefined;
    /** On save, on leaving a field, or after a second's rest: `person` is the record now, `change` what changed. Bubbles, composed. */
    readonly onSayChange?: ((event: SayChangeEvent) => void) | undefined;
  }
>;
/** Any document about a person, drawn from an outline: read, edited, printed. */
export const SayDocument = /* @__PURE__ */ wrap<SayDocumentElement, SayDocumentProps>(
  'say-document',
  SayDocumentElement,
  {
    outline: '',
    documentId: 'document-id',
    now: 'now',
    keep: 'keep',
    mode: 'mode',
    headingLevel: 'heading-level',
    reading: 'reading',
    locale: 'locale',
    tree: 'tree',
    person: '',
    files: '',
  },
  { onSayChange: 'say-change' },
);

export type SayHospitalPassportProps = Props<
  SayHospitalPassportElement,
  | 'outline'
  | 'documentId'
  | 'now'
  | 'keep'
  | 'mode'
  | 'headingLevel'
  | 'reading'
  | 'locale'
  | 'tree'
  | 'person'
  | 'files',
  {
    /** The record shown. Set an object, JSON text, or null for known to be empty; undefined takes it from around or inside. */
    readonly person?: Person | string | null | undefined;
    /** On save, on leaving a field, or after a second's rest: `person` is the record now, `change` what changed. Bubbles, composed. */
    readonly onSayChange?: ((event: SayChangeEvent) => void) | undefined;
  }
>;
/** What hospital staff must know to keep a person safe and treat them well: must know, important, likes and dislikes. What staff look for first is never left blank. */
export const SayHospitalPassport = /* @__PURE__ */ wrap<SayHospitalPassportElement, SayHospitalPassportProps>(
  'say-hospital-passport',
  SayHospitalPassportElement,
  {
    outline: '',
    documentId: 'document-id',
    now: 'now',
    keep: 'keep',
    mode: 'mode',
    headingLevel: 'heading-level',
    reading: 'reading',
    locale: 'locale',
    tree: 'tree',
    person: '',
    files: '',
  },
  { onSayChange: 'say-change' },
);

export type SayOnePageProfileProps = Props<
  SayOnePageProfileElement,
  | 'outline'
  | 'documentId'
  | 'now'
  | 'keep'
  | 'mode'
  | 'headingLevel'
  | 'reading'
  | 'locale'
  | 'tree'
  | 'person'
  | 'files',
  {
    /** The record shown. Set an object, JSON text, or null for known to be empty; undefined takes it from around or inside. */
    readonly person?: Person | string | null | undefined;
    /** On save, on leaving a field, or after a second's rest: `person` is the record now, `change` what changed. Bubbles, composed. */
    readonly onSayChange?: ((event: SayChangeEvent) => void) | undefined;
  }
>;
/** One side of paper that shows who a person is and how to be with them, in the words of whoever said them. */
export const SayOnePageProfile = /* @__PURE__ */ wrap<SayOnePageProfileElement, SayOnePageProfileProps>(
  'say-one-page-profile',
  SayOnePageProfileElement,
  {
    outline: '',
    documentId: 'document-id',
    now: 'now',
    keep: 'keep',
    mode: 'mode',
    headingLevel: 'heading-level',
    reading: 'reading',
    locale: 'locale',
    tree: 'tree',
    person: '',
    files: '',
  },
  { onSayChange: 'say-change' },
);

export type SayPersonProps = Props<
  SayPersonElement,
  'mode' | 'headingLevel' | 'reading' | 'src' | 'person' | 'files' | 'keep',
  {
    /** The record. Set an object, JSON text, or null for known to be empty. */
    readonly person?: Person | string | null | undefined;
    /** On save, on leaving a field, or after a second's rest: `person` is the record now, `change` what changed. Bubbles, composed. */
    readonly onSayChange?: ((event: SayChangeEvent) => void) | undefined;
  }
>;
/** Holds one person's record for every element inside it: told once, shown many ways. The record comes from `person`, from JSON inside, or from `src`. Edits inside are fired from here. */
export const SayPerson = /* @__PURE__ */ wrap<SayPersonElement, SayPersonProps>(
  'say-person',
  SayPersonElement,
  {
    mode: 'mode',
    headingLevel: 'heading-level',
    reading: 'reading',
    src: 'src',
    person: '',
    files: '',
    keep: 'keep',
  },
  { onSayChange: 'say-change' },
);

export type SayWhoHelpedProps = Props<
  SayWhoHelpedElement,
  | 'outline'
  | 'documentId'
  | 'now'
  | 'keep'
  | 'mode'
  | 'headingLevel'
  | 'reading'
  | 'locale'
  | 'tree'
  | 'person'
  | 'files',
  {
    /** The record shown. Set an object, JSON text, or null for known to be empty; undefined takes it from around or inside. */
    readonly person?: Person | string | null | undefined;
    /** On save, on leaving a field, or after a second's rest: `person` is the record now, `change` what changed. Bubbles, composed. */
    readonly onSayChange?: ((event: SayChangeEvent) => void) | undefined;
  }
>;
/** Who helped to make a document, whether the person has gone through it, when it was checked and when again. */
export const SayWhoHelped = /* @__PURE__ */ wrap<SayWhoHelpedElement, SayWhoHelpedProps>(
  'say-who-helped',
  SayWhoHelpedElement,
  {
    outline: '',
    documentId: 'document-id',
    now: 'now',
    keep: 'keep',
    mode: 'mode',
    headingLevel: 'heading-level',
    reading: 'reading',
    locale: 'locale',
    tree: 'tree',
    person: '',
    files: '',
  },
  { onSayChange: 'say-change' },
);
