import { moreToLit } from '../more-to-lit.js';
import { withIndex } from './index-to-lit.js';
import { withTable } from './table-to-lit.js';

/** The Lit printer of whatever an outline may ask for. */
export const everythingToLit = withIndex(withTable(moreToLit));
