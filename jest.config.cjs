// Jest: tests mirror src and local; `npm run test:long` adds test/long.
const long = process.env.REKINDLE_LONG === '1';
module.exports = {
  testEnvironment: 'node',
  roots: ['<rootDir>/test'],
  testMatch: ['**/*.test.ts', '**/*.test.tsx'],
  testPathIgnorePatterns: long ? [] : ['/test/long/', '/test/sweep/'],
  transform: { '\\.tsx?$': '<rootDir>/test/esbuild-transform.cjs' },
  modulePathIgnorePatterns: ['<rootDir>/dist', '<rootDir>/.cache'],
  injectGlobals: false,
  globalSetup: '<rootDir>/test/browser/find-chromium.mjs',
  testTimeout: 60_000,
  maxWorkers: 2,
};
