// Jest transformer: TypeScript to CommonJS with esbuild, source maps kept. Types are checked by tsc, not here.
const { transformSync, version } = require('esbuild');
const { createHash } = require('node:crypto');

module.exports = {
  canInstrument: false,
  getCacheKey: (source, file, options) =>
    createHash('sha1').update([version, file, source, options.configString].join('\0')).digest('hex'),
  process: (source, file) => {
    const { code, map } = transformSync(source, {
      loader: file.endsWith('x') ? 'tsx' : 'ts',
      format: 'cjs',
      target: 'node20',
      sourcefile: file,
      sourcemap: 'both',
      sourcesContent: true,
      jsx: 'automatic',
      jsxImportSource: 'preact',
    });
    return { code, map };
  },
};
