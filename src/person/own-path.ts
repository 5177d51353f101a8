/**
 * A path on the page's own site, written so that no reader of addresses can take it for anything else: no scheme,
 * no `//` (another site), no backslash or control character (read as a slash, or skipped, by browsers),
 * no `%` (an escape may hide any of them).
 */
export const OWN_PATH = '(?!sha256-|.*//)[^\\s:\\\\%\\p{Cc}\\p{Cf}\\p{Cs}][^:\\\\%\\p{Cc}\\p{Cf}\\p{Cs}]*';
const ownPath = new RegExp(`^${OWN_PATH}$`, 'u');

/** Whether a file's address is a path on the page's own site: `/photos/ama.jpg`. */
export const isOwnPath = (file: string): boolean => ownPath.test(file);
/** The address of a file by itself: bytes have none, and another site is never asked. */
export const ownPathOnly = (file: string): string | undefined => (isOwnPath(file) ? file : undefined);
