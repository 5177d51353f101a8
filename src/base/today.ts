/** A time as this device's date, in ISO: the person's own day, not Greenwich's. */
export function dayOf(time: Date): string {
  const two = (n: number) => String(n).padStart(2, '0');
  return `${time.getFullYear()}-${two(time.getMonth() + 1)}-${two(time.getDate())}`;
}
export const today = (): string => dayOf(new Date());
