/**
 * executeServerCommand('viewport', { width, height }) in every engine: the runner's own setViewport refuses WebDriver.
 * WebDriver sizes the window; what the page sees is smaller by the window's own parts.
 */
export function viewportPlugin() {
  const sizeWindow = async (driver, { width, height }) => {
    const seen = () => driver.execute(() => [globalThis.innerWidth, globalThis.innerHeight]);
    await driver.setWindowSize(width, height);
    const [seenWidth, seenHeight] = await seen();
    await driver.setWindowSize(2 * width - seenWidth, 2 * height - seenHeight);
    const now = await seen();
    if (now[0] !== width || now[1] !== height) {
      throw new Error(`asked for ${width} × ${height} px, the window gives ${now.join(' × ')}`);
    }
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
