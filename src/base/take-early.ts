/**
 * A property that was given before the upgrade goes through its accessor when the element is connected: lit would do so
 * at the first drawing, over what was given in the meantime. It is not to be declared as one of lit's own.
 */
export function takeEarly(host: object, name: string): void {
  if (!Object.hasOwn(host, name)) return;
  const given: unknown = Reflect.get(host, name);
  Reflect.deleteProperty(host, name);
  Reflect.set(host, name, given);
}
