/** The other engines, where a machine has them. apt: firefox-esr webkit2gtk-driver xvfb */
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';

export const firefoxPath = process.env.FIREFOX_PATH ?? '/usr/bin/firefox-esr';
/** With the light tree, as in the README's table of browsers. */
const oldestFirefox = 146;
const firefoxVersion = () =>
  Number(/\d+/.exec(execFileSync(firefoxPath, ['--version'], { encoding: 'utf8' }))?.[0]);

/** Why an engine cannot run here, or undefined when it can. */
export function missing(engine) {
  if (engine === 'firefox' && !fs.existsSync(firefoxPath)) {
    return 'Firefox is not installed (Debian: apt-get install firefox-esr, or set FIREFOX_PATH).';
  }
  if (engine === 'firefox' && firefoxVersion() < oldestFirefox) {
    return `This is Firefox ${firefoxVersion()}. The light tree needs @scope, which came with ${oldestFirefox} (apt-get update, then install it again, or set FIREFOX_PATH).`;
  }
  if (
    engine === 'webkit' &&
    !['WebKitWebDriver', 'Xvfb'].every((name) => fs.existsSync(`/usr/bin/${name}`))
  ) {
    return 'WebKitGTK is not installed (Debian: apt-get install webkit2gtk-driver xvfb).';
  }
  return undefined;
}
