/**
 * WTR plugin: executeServerCommand('block', part) keeps what has `part` in its address from the page; without a part
 * nothing is kept any more. 'hold' lets it wait in place of that, and come when nothing is held any more. In Chromium,
 * where two test files run side by side, from this page alone; in the other engines, which run one at a time, by the server.
 */
export function blockPlugin() {
  let blocked;
  let held;
  let letGo = () => undefined;
  const sessions = new WeakMap();
  return {
    name: 'block',
    /** To stand among the server's `middleware`, before what serves. */
    async middleware(context, next) {
      if (held && context.path.includes(held.part)) await held.until;
      if (blocked && context.path.includes(blocked)) context.status = 404;
      else await next();
      // WebKitGTK, which cannot be told to forget, would have from an earlier page what is to wait or to stay away
      if (process.env.ENGINE === 'webkit') context.set('Cache-Control', 'no-store');
    },
    async executeCommand({ command, payload, session: { browser, id } }) {
      if (command !== 'block' && command !== 'hold') return undefined;
      const page = browser.type === 'puppeteer' && browser.name !== 'Firefox' && browser.getPage(id);
      if (!page) {
        if (command === 'block') blocked = payload;
        else {
          letGo();
          held = payload && { part: payload, until: new Promise((done) => (letGo = done)) };
        }
        // what Firefox has from an earlier page it would not ask for
        if (browser.type === 'puppeteer') await browser.getPage(id).setCacheEnabled(!payload);
        return true;
      }
      const before = sessions.get(page);
      // older Chromiums keep what a session that went away had blocked
      await before?.send('Network.setBlockedURLs', { urls: [] });
      await before?.detach();
      sessions.delete(page);
      if (!payload) return true;
      // What a session blocks is open again when it goes: it stays until then.
      const cdp = await page.createCDPSession();
      sessions.set(page, cdp);
      if (command === 'hold') {
        // what another page has loaded is not asked for; a session that goes lets go of what it held
        await cdp.send('Network.enable');
        await cdp.send('Network.setCacheDisabled', { cacheDisabled: true });
        await cdp.send('Fetch.enable', { patterns: [{ urlPattern: `*${payload}*` }] });
        return true;
      }
      await cdp.send('Network.enable');
      await cdp.send('Network.setBlockedURLs', { urls: [`*${payload}*`] });
      return true;
    },
  };
}
