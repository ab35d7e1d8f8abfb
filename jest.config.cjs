// Jest: tests mirror src and local; `npm run test:long` adds test/long.
const long = process.env.REKINDLE_LONG === '1';
// test/run.mjs runs the browser's tests apart from the rest; by itself jest runs all.
const part = process.env.REKINDLE_PART;
module.exports = {
  testEnvironment: 'node',
  roots: ['<rootDir>/test'],
  testMatch: part === 'browser' ? ['**/browser/*.test.ts'] : ['**/*.test.ts', '**/*.test.tsx'],
  testPathIgnorePatterns: [
    ...(long ? [] : ['/test/long/', '/test/sweep/']),
    ...(part === 'rest' ? ['/test/browser/'] : []),
  ],
  transform: { '\\.tsx?$': '<rootDir>/test/esbuild-transform.cjs' },
  modulePathIgnorePatterns: ['<rootDir>/dist', '<rootDir>/.cache'],
  injectGlobals: false,
  globalSetup: '<rootDir>/test/browser/find-chromium.mjs',
  testTimeout: 60_000,
  maxWorkers: 2,
};
