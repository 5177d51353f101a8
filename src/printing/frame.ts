/** Whose dialog may still be open: see `openDialog`. */
let left: HTMLIFrameElement | undefined;

/**
 * A frame to print from, unseen, with an empty document in it. An empty `srcdoc`, because a document that nobody wrote is
 * in quirks mode without it, where tables have letters of their own. As a switch, because a policy with Trusted Types
 * refuses any text there.
 */
export async function openFrame(
  page: Document,
  inlineSize: string,
  blockSize: string,
): Promise<{ readonly frame: HTMLIFrameElement; readonly view: Window & typeof globalThis }> {
  left?.remove();
  left = undefined;
  const frame = page.createElement('iframe');
  frame.setAttribute('aria-hidden', 'true');
  frame.tabIndex = -1;
  frame.toggleAttribute('srcdoc', true);
  for (const [name, value] of [
    ['position', 'fixed'],
    ['inset', '0 auto auto 0'],
    ['inline-size', inlineSize],
    ['block-size', blockSize],
    ['border', '0'],
    ['visibility', 'hidden'],
    ['pointer-events', 'none'],
  ] as const)
    frame.style.setProperty(name, value);
  const loaded = new Promise((done) => frame.addEventListener('load', done, { once: true }));
  page.body.append(frame);
  await loaded;
  const view = frame.contentWindow as (Window & typeof globalThis) | null;
  if (view && frame.contentDocument) return { frame, view };
  frame.remove();
  throw new Error('A frame to print from could not be made: print the page itself.');
}

/** Opens the browser's print dialog for what stands in a frame, and takes the frame away when it is closed. */
export async function openDialog(frame: HTMLIFrameElement, title: string): Promise<void> {
  const view = frame.contentWindow as Window & typeof globalThis;
  const page = frame.ownerDocument;
  let from = page.activeElement;
  while (from?.shadowRoot?.activeElement) from = from.shadowRoot.activeElement;
  view.document.title = title;
  const isClosed = await new Promise<boolean>((done) => {
    view.addEventListener('afterprint', () => done(true), { once: true });
    view.focus();
    view.print();
    setTimeout(() => done(false), 60_000);
  });
  // some browsers never say that printing is over, and some people are slow: the job is not cut short
  if (isClosed) frame.remove();
  else left = frame;
  // the frame had taken the focus, and with it the place in the page of whoever goes by keys
  if (page.activeElement === page.body) (from as HTMLElement | null)?.focus();
}
