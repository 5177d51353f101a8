/** WTR plugin: executeServerCommand('collect-garbage') answers whether this engine could be asked to. */
const requests = ['child-gc-request', 'child-cc-request']; // Firefox holds elements until its second collector has run

async function inChromium(page) {
  const cdp = await page.createCDPSession();
  await cdp.send('HeapProfiler.collectGarbage');
  await cdp.detach();
}

/** From the browser's own window: a page's TestUtils.gc() leaves elements that a WeakRef looks at. */
async function inFirefox({ connection }) {
  const { result } = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  await connection.send('script.evaluate', {
    expression: `for (const request of ${JSON.stringify(requests)}) Services.obs.notifyObservers(null, request);`,
    awaitPromise: false,
    target: { context: result.contexts[0].context },
  });
}

export function garbagePlugin() {
  return {
    name: 'garbage',
    async executeCommand({ command, session: { browser, id } }) {
      if (command !== 'collect-garbage') return undefined;
      if (browser.type === 'webdriver') return { asked: false };
      const page = browser.getPage(id);
      if (browser.name === 'Firefox') await inFirefox(page.browser());
      else await inChromium(page);
      return { asked: true };
    },
  };
}
