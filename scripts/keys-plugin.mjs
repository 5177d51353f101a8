/**
 * WTR plugin: executeServerCommand('keys', { type } or { press }), a keyboard in every engine. The runner's own holds
 * every key of a text down until the last over WebDriver, so that a letter that comes twice comes once.
 */
const named = {
  ...{ Backspace: '\ue003', Tab: '\ue004', Enter: '\ue007', Escape: '\ue00c', Delete: '\ue017' },
  ...{ End: '\ue010', Home: '\ue011' },
  ...{ ArrowLeft: '\ue012', ArrowUp: '\ue013', ArrowRight: '\ue014', ArrowDown: '\ue015' },
};

function overWebDriver(driver, { type, press }) {
  if (press?.length > 1 && !named[press]) throw new Error(`scripts/keys-plugin.mjs has no key ${press}.`);
  const values = press ? [named[press] ?? press] : [...type];
  const actions = values.flatMap((value) => [
    { type: 'keyDown', value },
    { type: 'keyUp', value },
  ]);
  return driver.performActions([{ type: 'key', id: 'keyboard', actions }]);
}

export function keysPlugin() {
  return {
    name: 'keys',
    async executeCommand({ command, payload, session: { browser, id } }) {
      if (command !== 'keys') return undefined;
      if (browser.type === 'webdriver') await overWebDriver(browser.driver, payload);
      else if (payload.press) await browser.getPage(id).keyboard.press(payload.press);
      else await browser.getPage(id).keyboard.type(payload.type);
      return true;
    },
  };
}
