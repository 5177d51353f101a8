/** Seven digits or more, with what stands between them where people write numbers down. */
const number = /\+?\d(?:[\s().-]{0,2}\d){6,}/;

/** The first telephone number in a text, as it was written; undefined where there is none. */
export const numberIn = (text: string): string | undefined => number.exec(text)?.[0];

/** The address that dials it. */
export const dials = (written: string): string => `tel:${written.replace(/[^+\d]/g, '')}`;
