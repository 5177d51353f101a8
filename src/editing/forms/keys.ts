const isRadio = (target: EventTarget | null): target is HTMLInputElement =>
  target instanceof HTMLInputElement && target.type === 'radio';

/** Which way the Tab that is being answered goes. */
let tab: 'on' | 'back' | undefined;
/** By which radio button the focus came into the group it is in, and from which side. */
let came: { readonly by: HTMLInputElement; readonly back: boolean } | undefined;

const groupOf = ({ name }: HTMLInputElement, around: EventTarget | null): readonly HTMLInputElement[] => [
  ...(around as HTMLElement).querySelectorAll<HTMLInputElement>(`input[name="${CSS.escape(name)}"]`),
];

const numbers = new WeakMap<Element, number>();
let count = 0;
/**
 * After each drawing. In a shadow root Chromium (156) remembers which radio button of a name had the focus last, also when
 * it is gone: drawn again, Tab passes by a group of that name in which nothing is chosen. So no group has a name that
 * another one had.
 */
export function ownNames(root: ShadowRoot): void {
  for (const radio of root.querySelectorAll<HTMLInputElement>('input[type=radio]:not([name*="~"])')) {
    const group = radio.closest('fieldset') ?? root.host;
    if (!numbers.has(group)) numbers.set(group, ++count);
    radio.name += `~${numbers.get(group)!}`;
  }
}

/** The focus came to something: see `twoKeys`. */
export function cameTo({ target, relatedTarget: from, currentTarget }: FocusEvent): void {
  if (isRadio(target) && !(isRadio(from) && from.name === target.name)) {
    const group = groupOf(target, currentTarget);
    // where none is chosen, Chromium goes to the one it was at last: a group is heard from its beginning
    const end = tab && !group.some(({ checked }) => checked) ? group.at(tab === 'back' ? -1 : 0) : undefined;
    came = { by: end ?? target, back: tab === 'back' };
    end?.focus();
  }
  tab = undefined; // what comes next may be no Tab
}

/** In the order in which Tab goes through them: once round, from where it came in. */
function inOrder(group: readonly HTMLInputElement[], now: HTMLInputElement): readonly HTMLInputElement[] {
  const by = came && group.includes(came.by) ? came : { by: now, back: tab === 'back' };
  const first = group.indexOf(by.by) + (by.back ? 1 : 0);
  return [...group.slice(first), ...group.slice(0, first)];
}

/**
 * Two keys are enough: Tab goes to each answer in turn, and Space or Enter chooses it. In a plain group Tab would stop at
 * one of them only, the one that is chosen, and the others need the arrows, which one switch with two keys does not have.
 * Arrows work as ever.
 */
function twoKeys(event: KeyboardEvent): void {
  const { target: radio, key, shiftKey } = event;
  // WebKitGTK calls Tab with Shift “Unidentified”; keyboards on a screen have no code
  const isTab = key === 'Tab' || event.code === 'Tab';
  if (isTab) tab = shiftKey ? 'back' : 'on';
  if (!isRadio(radio) || event.defaultPrevented || event.altKey || event.ctrlKey || event.metaKey) return;
  if (key === 'Enter') {
    event.preventDefault();
    radio.click();
  }
  if (!isTab) return;
  const group = groupOf(radio, event.currentTarget);
  const order = inOrder(group, radio);
  const next = order[order.indexOf(radio) + (shiftKey ? -1 : 1)];
  if (next) {
    event.preventDefault();
    next.focus();
    // from the end of the group the browser leaves it: from the middle, Firefox and WebKit would go to the chosen one again
  } else group.at(shiftKey ? 0 : -1)?.focus();
}

/**
 * Enter in a field of one line presses the button that ends its form, as in a form of a page: fields in a shadow root are in
 * no form. While a word is being put together it only takes that word; Safari says so by 229 alone.
 */
function enterSaves(event: KeyboardEvent): void {
  const { target, key, isComposing, keyCode } = event;
  if (key !== 'Enter' || isComposing || keyCode === 229) return;
  if (!(target instanceof HTMLInputElement) || !/^(text|number|date)$/.test(target.type)) return;
  const form = target.closest('.someone, :is(.form, .card):has(> .row > .main)');
  const save = form?.querySelector<HTMLElement>(':scope > button, :scope > .row > .main');
  if (!save) return;
  // what has the focus next is not pressed by the same key
  event.preventDefault();
  save.click();
}

/** Escape answers a question that would take something away with its no; in a form it does nothing, since words may be in it. */
function escapeKeeps({ target, key, isComposing }: KeyboardEvent): void {
  if (key === 'Escape' && !isComposing)
    (target as Element).closest('.ask')?.querySelector<HTMLElement>('[data-key$="-no"]')?.click();
}

/** For `keydown`, around all that is edited, with `cameTo` for `focusin`. */
export function keysOfForms(event: KeyboardEvent): void {
  twoKeys(event);
  enterSaves(event);
  escapeKeeps(event);
}
