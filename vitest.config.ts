import { defineConfig } from 'vitest/config'

const BROWSER_TESTS = 'test/desk/**/*.test.ts'

export default defineConfig({
  test: {
    env: { TZ: 'UTC', NO_COLOR: '1' },
    projects: [
      {
        extends: true,
        test: {
          name: 'units',
          include: ['src/**/*.test.ts', 'test/**/*.test.ts', 'eval/**/*.test.ts', 'scripts/**/*.test.ts', 'desk/**/*.test.ts'],
          exclude: [BROWSER_TESTS, '**/node_modules/**'],
          testTimeout: 60_000,
          sequence: { groupOrder: 0 },
        },
      },
      {
        // A browser and a server of its own in each file: alone on the machine, else pages wait for processors and not for the desk.
        extends: true,
        test: { name: 'browser', include: [BROWSER_TESTS], testTimeout: 60_000, maxWorkers: 1, sequence: { groupOrder: 1 } },
      },
    ],
  },
})
