/**
 * executeServerCommand('viewport', { width, height }) in every engine: the runner's own setViewport refuses WebDriver.
 * WebDriver sizes the window; what the page sees is smaller by the window's own parts.
 */
export function viewportPlugin() {
  const sizeWindow = async (driver, { width, height }) => {
    const seen = () => driver.execute(() => [globalThis.innerWidth, globalThis.innerHeight]);
    const [asked, now] = [[width, height], []];
    // WebKitGTK gives and takes its toolbar in its own time: what was right a moment ago may have to be asked for again
    for (let tries = 0; tries < 8; tries += 1) {
      await driver.setWindowSize(...asked);
      for (let looks = 0; looks < 3; looks += 1) {
        if (looks) await new Promise((done) => setTimeout(done, 50));
        now.splice(0, 2, ...(await seen()));
        if (now[0] === width && now[1] === height) return;
      }
      asked[0] = Math.max(1, asked[0] + width - now[0]);
      asked[1] = Math.max(1, asked[1] + height - now[1]);
    }
    throw new Error(`asked for ${width} × ${height} px, the window gives ${now.join(' × ')}`);
  };
  return {
    name: 'viewport',
    async executeCommand({ command, payload, session: { browser, id } }) {
      if (command !== 'viewport') return undefined;
      if (browser.type === 'webdriver') await sizeWindow(browser.driver, payload);
      else await browser.getPage(id).setViewport(payload);
      return true;
    },
  };
}
