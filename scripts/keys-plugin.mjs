/**
 * WTR plugin: executeServerCommand('keys', { type } or { press }), a keyboard in every engine. The runner's own holds
 * every key of a text down until the last over WebDriver, so that a letter that comes twice comes once.
 */
const named = {
  ...{ Backspace: '\ue003', Tab: '\ue004', Enter: '\ue007', Escape: '\ue00c', Delete: '\ue017' },
  ...{ End: '\ue010', Home: '\ue011' },
  ...{ ArrowLeft: '\ue012', ArrowUp: '\ue013', ArrowRight: '\ue014', ArrowDown: '\ue015' },
};

/** `Shift+Tab` is Tab with Shift held; the key of a space has a name here, and none in WebDriver. */
const keyOf = (press) => {
  const key = press.replace(/^Shift\+/, '');
  return { key: key === 'Space' ? ' ' : key, shift: key !== press };
};

function overWebDriver(driver, { type, press }) {
  const { key, shift } = keyOf(press ?? '');
  if (key.length > 1 && !named[key]) throw new Error(`scripts/keys-plugin.mjs has no key ${key}.`);
  const values = press ? [named[key] ?? key] : [...type];
  const pressed = values.flatMap((value) => [
    { type: 'keyDown', value },
    { type: 'keyUp', value },
  ]);
  const held = '\ue008';
  const actions = shift
    ? [{ type: 'keyDown', value: held }, ...pressed, { type: 'keyUp', value: held }]
    : pressed;
  return driver.performActions([{ type: 'key', id: 'keyboard', actions }]);
}

async function overPuppeteer({ keyboard }, { type, press }) {
  if (!press) return keyboard.type(type);
  const { key, shift } = keyOf(press);
  if (shift) await keyboard.down('Shift');
  await keyboard.press(key);
  if (shift) await keyboard.up('Shift');
}

export function keysPlugin() {
  return {
    name: 'keys',
    async executeCommand({ command, payload, session: { browser, id } }) {
      if (command !== 'keys') return undefined;
      if (browser.type === 'webdriver') await overWebDriver(browser.driver, payload);
      else await overPuppeteer(browser.getPage(id), payload);
      return true;
    },
  };
}
