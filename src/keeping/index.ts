/** Where a page lets a record be kept. */
export { deviceKeep, type DeviceOptions } from './device.js';
export { KeepError } from './keep-error.js';
export type * from './keep.js';
export { memoryFiles } from './memory-files.js';
