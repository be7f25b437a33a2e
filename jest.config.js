/** ES modules throughout; swc strips the types, `tsc` checks them in a step of its own. */
export default {
  testEnvironment: 'node',
  testMatch: ['<rootDir>/__tests__/**/*.test.ts', '<rootDir>/simulator/**/*.test.ts'],
  extensionsToTreatAsEsm: ['.ts'],
  transform: {
    '^.+\\.ts$': [
      '@swc/jest',
      { jsc: { parser: { syntax: 'typescript' }, target: 'es2022' }, module: { type: 'es6' } },
    ],
  },
  reporters: ['default', '<rootDir>/scripts/closing-line-reporter.js'],
  testTimeout: 180_000,
  modulePathIgnorePatterns: ['<rootDir>/dist/'],
};
