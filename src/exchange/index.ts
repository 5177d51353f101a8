/** A record as a file, with its photos beside it. */
export { FILE_FORMAT, fromFile, toFile, type FileProblem, type Opened } from './file.js';
