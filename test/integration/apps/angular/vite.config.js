// ngc has compiled the app; here the libraries are linked, as the Angular command line does it.
import { createEs2015LinkerPlugin } from '@angular/compiler-cli/linker/babel';
import { ConsoleLogger, LogLevel, NodeJSFileSystem } from '@angular/compiler-cli';
import { transformAsync } from '@babel/core';

const linker = createEs2015LinkerPlugin({
  fileSystem: new NodeJSFileSystem(),
  logger: new ConsoleLogger(LogLevel.warn),
  linkerJitMode: false,
});
const link = {
  name: 'link',
  async transform(code, id) {
    if (!code.includes('ɵɵngDeclare') || !/node_modules.*\.m?js$/.test(id)) return null;
    const made = await transformAsync(code, {
      filename: id,
      plugins: [linker],
      compact: false,
      babelrc: false,
    });
    return { code: made.code, map: null };
  },
};
export default { define: { ngDevMode: 'false' }, plugins: [link] };
