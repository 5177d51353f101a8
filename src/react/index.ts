/** Made from the manifest by scripts/make-types.mjs: do not edit. */
import { SayAboutMe as SayAboutMeElement } from '../elements/about-me/say-about-me.js';
import { SayAdjustments as SayAdjustmentsElement } from '../elements/adjustments/say-adjustments.js';
import { SayCommunicationChart as SayCommunicationChartElement } from '../elements/communication-chart/say-communication-chart.js';
import { SayCommunicationPassport as SayCommunicationPassportElement } from '../elements/communication-passport/say-communication-passport.js';
import { SayDocument as SayDocumentElement } from '../elements/document/say-document.js';
import { SayGrabSheet as SayGrabSheetElement } from '../elements/grab-sheet/say-grab-sheet.js';
import { SayHospitalPassport as SayHospitalPassportElement } from '../elements/hospital-passport/say-hospital-passport.js';
import { SayIStatement as SayIStatementElement } from '../elements/i-statement/say-i-statement.js';
import { SayIStatements as SayIStatementsElement } from '../elements/i-statements/say-i-statements.js';
import { SayOnePageProfile as SayOnePageProfileElement } from '../elements/one-page-profile/say-one-page-profile.js';
import { SayPerson as SayPersonElement } from '../elements/person/say-person.js';
import { SayStatementSummary as SayStatementSummaryElement } from '../elements/statement-summary/say-statement-summary.js';
import { SayWhoHelped as SayWhoHelpedElement } from '../elements/who-helped/say-who-helped.js';
import { SayYesAndNo as SayYesAndNoElement } from '../elements/yes-and-no/say-yes-and-no.js';
import type { Person } from '../person/record.js';
import type { SayChangeEvent } from '../events/change.js';
import { wrap, type Props } from './wrap.js';

export type { Common, Component, Props } from './wrap.js';

export type SayAboutMeProps = Props<
  SayAboutMeElement,
  | 'outline'
  | 'documentId'
  | 'printForm'
  | 'now'
  | 'keep'
  | 'mode'
  | 'person'
  | 'files'
  | 'headingLevel'
  | 'reading'
  | 'locale'
  | 'tree',
  {
    /** The record shown. Set an object, JSON text, or null for known to be empty; undefined takes it from around or inside. */
    readonly person?: Person | string | null | undefined;
    /** On save, on leaving a field, or after a second's rest: `person` is the record now, `change` what changed. Bubbles, composed. */
    readonly onSayChange?: ((event: SayChangeEvent) => void) | undefined;
  }
>;
/** The seven parts that travel in health and care records (PRSB About Me 2.01), in our own plain words. */
export const SayAboutMe = /* @__PURE__ */ wrap<SayAboutMeElement, SayAboutMeProps>(
  'say-about-me',
  SayAboutMeElement,
  {
    outline: '',
    documentId: 'document-id',
    printForm: 'print-form',
    now: 'now',
    keep: 'keep',
    mode: 'mode',
    person: '',
    files: '',
    headingLevel: 'heading-level',
    reading: 'reading',
    locale: 'locale',
    tree: 'tree',
  },
  { onSayChange: 'say-change' },
);

export type SayAdjustmentsProps = Props<
  SayAdjustmentsElement,
  | 'outline'
  | 'documentId'
  | 'printForm'
  | 'now'
  | 'keep'
  | 'mode'
  | 'person'
  | 'files'
  | 'headingLevel'
  | 'reading'
  | 'locale'
  | 'tree',
  {
    /** The record shown. Set an object, JSON text, or null for known to be empty; undefined takes it from around or inside. */
    readonly person?: Person | string | null | undefined;
    /** On save, on leaving a field, or after a second's rest: `person` is the record now, `change` what changed. Bubbles, composed. */
    readonly onSayChange?: ((event: SayChangeEvent) => void) | undefined;
  }
>;
/** The changes someone needs, each with what happens if it is not done. */
export const SayAdjustments = /* @__PURE__ */ wrap<SayAdjustmentsElement, SayAdjustmentsProps>(
  'say-adjustments',
  SayAdjustmentsElement,
  {
    outline: '',
    documentId: 'document-id',
    printForm: 'print-form',
    now: 'now',
    keep: 'keep',
    mode: 'mode',
    person: '',
    files: '',
    headingLevel: 'heading-level',
    reading: 'reading',
    locale: 'locale',
    tree: 'tree',
  },
  { onSayChange: 'say-change' },
);

export type SayCommunicationChartProps = Props<
  SayCommunicationChartElement,
  | 'outline'
  | 'documentId'
  | 'printForm'
  | 'now'
  | 'keep'
  | 'mode'
  | 'person'
  | 'files'
  | 'headingLevel'
  | 'reading'
  | 'locale'
  | 'tree',
  {
    /** The record shown. Set an object, JSON text, or null for known to be empty; undefined takes it from around or inside. */
    readonly person?: Person | string | null | undefined;
    /** On save, on leaving a field, or after a second's rest: `person` is the record now, `change` what changed. Bubbles, composed. */
    readonly onSayChange?: ((event: SayChangeEvent) => void) | undefined;
  }
>;
/** What I tell you, and what you tell me: two tables, which become cards where there is little room. */
export const SayCommunicationChart = /* @__PURE__ */ wrap<
  SayCommunicationChartElement,
  SayCommunicationChartProps
>(
  'say-communication-chart',
  SayCommunicationChartElement,
  {
    outline: '',
    documentId: 'document-id',
    printForm: 'print-form',
    now: 'now',
    keep: 'keep',
    mode: 'mode',
    person: '',
    files: '',
    headingLevel: 'heading-level',
    reading: 'reading',
    locale: 'locale',
    tree: 'tree',
  },
  { onSayChange: 'say-change' },
);

export type SayCommunicationPassportProps = Props<
  SayCommunicationPassportElement,
  | 'outline'
  | 'documentId'
  | 'printForm'
  | 'now'
  | 'keep'
  | 'mode'
  | 'person'
  | 'files'
  | 'headingLevel'
  | 'reading'
  | 'locale'
  | 'tree',
  {
    /** The record shown. Set an object, JSON text, or null for known to be empty; undefined takes it from around or inside. */
    readonly person?: Person | string | null | undefined;
    /** On save, on leaving a field, or after a second's rest: `person` is the record now, `change` what changed. Bubbles, composed. */
    readonly onSayChange?: ((event: SayChangeEvent) => void) | undefined;
  }
>;
/** Everything a new person needs to talk with someone and to support them well, on the first shift. */
export const SayCommunicationPassport = /* @__PURE__ */ wrap<
  SayCommunicationPassportElement,
  SayCommunicationPassportProps
>(
  'say-communication-passport',
  SayCommunicationPassportElement,
  {
    outline: '',
    documentId: 'document-id',
    printForm: 'print-form',
    now: 'now',
    keep: 'keep',
    mode: 'mode',
    person: '',
    files: '',
    headingLevel: 'heading-level',
    reading: 'reading',
    locale: 'locale',
    tree: 'tree',
  },
  { onSayChange: 'say-change' },
);

export type SayDocumentProps = Props<
  SayDocumentElement,
  | 'outline'
  | 'documentId'
  | 'printForm'
  | 'now'
  | 'keep'
  | 'mode'
  | 'person'
  | 'files'
  | 'headingLevel'
  | 'reading'
  | 'locale'
  | 'tree',
  {
    /** The record shown. Set an object, JSON text, or null for known to be empty; undefined takes it from around or inside. */
    readonly person?: Person | string | null | undefined;
    /** On save, on leaving a field, or after a second's rest: `person` is the record now, `change` what changed. Bubbles, composed. */
    readonly onSayChange?: ((event: SayChangeEvent) => void) | undefined;
  }
>;
/** Any document about a person, drawn from an outline of your own, given as an object or as JSON text: read, edited, printed. What is wrong with the outline is said in its place, section by section, and the rest is drawn. Without an outline it draws by the one that travels in the record, checked in the same way. */
export const SayDocument = /* @__PURE__ */ wrap<SayDocumentElement, SayDocumentProps>(
  'say-document',
  SayDocumentElement,
  {
    outline: '',
    documentId: 'document-id',
    printForm: 'print-form',
    now: 'now',
    keep: 'keep',
    mode: 'mode',
    person: '',
    files: '',
    headingLevel: 'heading-level',
    reading: 'reading',
    locale: 'locale',
    tree: 'tree',
  },
  { onSayChange: 'say-change' },
);

export type SayGrabSheetProps = Props<
  SayGrabSheetElement,
  | 'outline'
  | 'documentId'
  | 'printForm'
  | 'now'
  | 'keep'
  | 'mode'
  | 'person'
  | 'files'
  | 'headingLevel'
  | 'reading'
  | 'locale'
  | 'tree',
  {
    /** The record shown. Set an object, JSON text, or null for known to be empty; undefined takes it from around or inside. */
    readonly person?: Person | string | null | undefined;
    /** On save, on leaving a field, or after a second's rest: `person` is the record now, `change` what changed. Bubbles, composed. */
    readonly onSayChange?: ((event: SayChangeEvent) => void) | undefined;
  }
>;
/** One side for an emergency, made from what the record holds already: nothing is typed twice. */
export const SayGrabSheet = /* @__PURE__ */ wrap<SayGrabSheetElement, SayGrabSheetProps>(
  'say-grab-sheet',
  SayGrabSheetElement,
  {
    outline: '',
    documentId: 'document-id',
    printForm: 'print-form',
    now: 'now',
    keep: 'keep',
    mode: 'mode',
    person: '',
    files: '',
    headingLevel: 'heading-level',
    reading: 'reading',
    locale: 'locale',
    tree: 'tree',
  },
  { onSayChange: 'say-change' },
);

export type SayHospitalPassportProps = Props<
  SayHospitalPassportElement,
  | 'outline'
  | 'documentId'
  | 'printForm'
  | 'now'
  | 'keep'
  | 'mode'
  | 'person'
  | 'files'
  | 'headingLevel'
  | 'reading'
  | 'locale'
  | 'tree',
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
    printForm: 'print-form',
    now: 'now',
    keep: 'keep',
    mode: 'mode',
    person: '',
    files: '',
    headingLevel: 'heading-level',
    reading: 'reading',
    locale: 'locale',
    tree: 'tree',
  },
  { onSayChange: 'say-change' },
);

export type SayIStatementProps = Props<
  SayIStatementElement,
  | 'statement'
  | 'reader'
  | 'contact'
  | 'audiences'
  | 'round'
  | 'scaleOrder'
  | 'signs'
  | 'feelings'
  | 'required'
  | 'now'
  | 'set'
  | 'keep'
  | 'mode'
  | 'person'
  | 'files'
  | 'headingLevel'
  | 'reading'
  | 'locale'
  | 'tree',
  {
    /** The record shown. Set an object, JSON text, or null for known to be empty; undefined takes it from around or inside. */
    readonly person?: Person | string | null | undefined;
    /** On save, on leaving a field, or after a second's rest: `person` is the record now, `change` what changed. Bubbles, composed. */
    readonly onSayChange?: ((event: SayChangeEvent) => void) | undefined;
  }
>;
/** One "I" statement: the words, the person's answer, and what was done about it. In edit mode it is asked. */
export const SayIStatement = /* @__PURE__ */ wrap<SayIStatementElement, SayIStatementProps>(
  'say-i-statement',
  SayIStatementElement,
  {
    statement: 'statement',
    reader: 'reader',
    contact: 'contact',
    audiences: 'audiences',
    round: 'round',
    scaleOrder: 'scale-order',
    signs: 'signs',
    feelings: 'feelings',
    required: 'required',
    now: 'now',
    set: '',
    keep: 'keep',
    mode: 'mode',
    person: '',
    files: '',
    headingLevel: 'heading-level',
    reading: 'reading',
    locale: 'locale',
    tree: 'tree',
  },
  { onSayChange: 'say-change' },
);

export type SayIStatementsProps = Props<
  SayIStatementsElement,
  | 'side'
  | 'layout'
  | 'reader'
  | 'contact'
  | 'audiences'
  | 'round'
  | 'scaleOrder'
  | 'signs'
  | 'feelings'
  | 'required'
  | 'now'
  | 'set'
  | 'keep'
  | 'mode'
  | 'person'
  | 'files'
  | 'headingLevel'
  | 'reading'
  | 'locale'
  | 'tree',
  {
    /** The record shown. Set an object, JSON text, or null for known to be empty; undefined takes it from around or inside. */
    readonly person?: Person | string | null | undefined;
    /** On save, on leaving a field, or after a second's rest: `person` is the record now, `change` what changed. Bubbles, composed. */
    readonly onSayChange?: ((event: SayChangeEvent) => void) | undefined;
  }
>;
/** "I" statements: what a good life looks like, what the person answered, what changed from one round to the next, and what was done about it. In edit mode they are asked: one at a time, or all in a list. */
export const SayIStatements = /* @__PURE__ */ wrap<SayIStatementsElement, SayIStatementsProps>(
  'say-i-statements',
  SayIStatementsElement,
  {
    side: 'side',
    layout: 'layout',
    reader: 'reader',
    contact: 'contact',
    audiences: 'audiences',
    round: 'round',
    scaleOrder: 'scale-order',
    signs: 'signs',
    feelings: 'feelings',
    required: 'required',
    now: 'now',
    set: '',
    keep: 'keep',
    mode: 'mode',
    person: '',
    files: '',
    headingLevel: 'heading-level',
    reading: 'reading',
    locale: 'locale',
    tree: 'tree',
  },
  { onSayChange: 'say-change' },
);

export type SayOnePageProfileProps = Props<
  SayOnePageProfileElement,
  | 'outline'
  | 'documentId'
  | 'printForm'
  | 'now'
  | 'keep'
  | 'mode'
  | 'person'
  | 'files'
  | 'headingLevel'
  | 'reading'
  | 'locale'
  | 'tree',
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
    printForm: 'print-form',
    now: 'now',
    keep: 'keep',
    mode: 'mode',
    person: '',
    files: '',
    headingLevel: 'heading-level',
    reading: 'reading',
    locale: 'locale',
    tree: 'tree',
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

export type SayStatementSummaryProps = Props<
  SayStatementSummaryElement,
  'summary' | 'set' | 'headingLevel' | 'reading' | 'locale' | 'tree',
  object
>;
/** Many people's answers to "I" statements, as `summarise()` counts them on a server: where people said no, and how many people gave each answer. A number that is withheld says so in words. It is read only, and holds nobody's record. */
export const SayStatementSummary = /* @__PURE__ */ wrap<SayStatementSummaryElement, SayStatementSummaryProps>(
  'say-statement-summary',
  SayStatementSummaryElement,
  { summary: '', set: '', headingLevel: 'heading-level', reading: 'reading', locale: 'locale', tree: 'tree' },
  {},
);

export type SayWhoHelpedProps = Props<
  SayWhoHelpedElement,
  | 'outline'
  | 'documentId'
  | 'printForm'
  | 'now'
  | 'keep'
  | 'mode'
  | 'person'
  | 'files'
  | 'headingLevel'
  | 'reading'
  | 'locale'
  | 'tree',
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
    printForm: 'print-form',
    now: 'now',
    keep: 'keep',
    mode: 'mode',
    person: '',
    files: '',
    headingLevel: 'heading-level',
    reading: 'reading',
    locale: 'locale',
    tree: 'tree',
  },
  { onSayChange: 'say-change' },
);

export type SayYesAndNoProps = Props<
  SayYesAndNoElement,
  | 'outline'
  | 'documentId'
  | 'printForm'
  | 'now'
  | 'keep'
  | 'mode'
  | 'person'
  | 'files'
  | 'headingLevel'
  | 'reading'
  | 'locale'
  | 'tree',
  {
    /** The record shown. Set an object, JSON text, or null for known to be empty; undefined takes it from around or inside. */
    readonly person?: Person | string | null | undefined;
    /** On save, on leaving a field, or after a second's rest: `person` is the record now, `change` what changed. Bubbles, composed. */
    readonly onSayChange?: ((event: SayChangeEvent) => void) | undefined;
  }
>;
/** How someone says yes, no, stop and more, exactly. */
export const SayYesAndNo = /* @__PURE__ */ wrap<SayYesAndNoElement, SayYesAndNoProps>(
  'say-yes-and-no',
  SayYesAndNoElement,
  {
    outline: '',
    documentId: 'document-id',
    printForm: 'print-form',
    now: 'now',
    keep: 'keep',
    mode: 'mode',
    person: '',
    files: '',
    headingLevel: 'heading-level',
    reading: 'reading',
    locale: 'locale',
    tree: 'tree',
  },
  { onSayChange: 'say-change' },
);
