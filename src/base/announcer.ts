/**
 * One live region for the whole page, in the light tree: in Chromium live regions inside shadow trees are not read.
 * Silent until there is something to say.
 */
let region: HTMLElement | undefined;
let timer = 0;

/** Says it once, when the screen reader has finished what it is saying. */
export function announce(text: string, page: Document = document): void {
  // while a modal dialog is open, nothing outside of it is read
  const place = [...page.querySelectorAll('dialog:modal')].at(-1) ?? page.body;
  if (region?.parentNode !== place) {
    region?.remove();
    region = page.createElement('div');
    region.setAttribute('role', 'status');
    for (const [name, value] of [
      ['position', 'absolute'],
      ['inline-size', '1px'],
      ['block-size', '1px'],
      ['overflow', 'hidden'],
      ['clip-path', 'inset(50%)'],
      ['white-space', 'nowrap'],
    ] as const)
      region.style.setProperty(name, value);
    place.append(region);
  }
  const live = region;
  live.textContent = '';
  clearTimeout(timer);
  // a region that is filled the moment it appears, or again with the same words, is not read
  timer = window.setTimeout(() => (live.textContent = text), 100);
}
