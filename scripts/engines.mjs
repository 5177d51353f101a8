/** The other engines, where a machine has them. apt: firefox-esr webkit2gtk-driver xvfb */
import fs from 'node:fs';

export const firefoxPath = process.env.FIREFOX_PATH ?? '/usr/bin/firefox-esr';

/** Why an engine cannot run here, or undefined when it can. */
export function missing(engine) {
  if (engine === 'firefox' && !fs.existsSync(firefoxPath)) {
    return 'Firefox is not installed (Debian: apt-get install firefox-esr, or set FIREFOX_PATH).';
  }
  if (
    engine === 'webkit' &&
    !['WebKitWebDriver', 'Xvfb'].every((name) => fs.existsSync(`/usr/bin/${name}`))
  ) {
    return 'WebKitGTK is not installed (Debian: apt-get install webkit2gtk-driver xvfb).';
  }
  return undefined;
}
