import type { KeepCode } from './keep.js';

/** Something was not kept. Ask for `code`, not `instanceof`: a page may hold two copies of this package. */
export class KeepError extends Error {
  override readonly name = 'KeepError';
  constructor(
    readonly code: KeepCode,
    cause?: unknown,
  ) {
    super(`Not kept: ${code}`, { cause });
  }
}
