/** Of this copy of the library: a page may hold two, and should be told which. A test holds it to package.json. */
export const version = '0.1.0';
