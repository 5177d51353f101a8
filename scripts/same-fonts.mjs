import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

/**
 * What stands on one side of paper, or in sight, must not depend on the fonts of a machine: on Linux, browsers that are
 * started after this have letters as wide as those of Arial, and one more font for the signs that these do not have.
 */
export function useSameFonts() {
  if (process.platform !== 'linux') return;
  const root = path.resolve(import.meta.dirname, '..');
  const from = (pkg) => path.dirname(createRequire(import.meta.url).resolve(`${pkg}/package.json`));
  const letters = path.join(from('pdfjs-dist'), 'standard_fonts');
  const signs = path.join(from('dejavu-fonts-ttf'), 'ttf');
  const unwanted = ['Foxit', 'DejaVuSerif', 'DejaVuSansMono', 'DejaVuSansCondensed', 'DejaVuSans-ExtraLight'];
  const file = path.join(root, '.cache', 'fonts.conf');
  fs.mkdirSync(path.dirname(file), { recursive: true });
  fs.writeFileSync(
    file,
    `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${letters}</dir>
  <dir>${signs}</dir>
  <selectfont>
    <rejectfont>${unwanted.map((name) => `<glob>*/${name}*</glob>`).join('')}</rejectfont>
  </selectfont>
  <match target="pattern">
    <edit name="family" mode="append_last" binding="strong"><string>Liberation Sans</string></edit>
  </match>
  <cachedir>${path.join(root, '.cache', 'fontconfig')}</cachedir>
</fontconfig>
`,
  );
  process.env.FONTCONFIG_FILE = file;
}
