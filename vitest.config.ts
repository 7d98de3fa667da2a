import { defineConfig } from 'vitest/config'

/** Stories that are told a second time by someone who has no mouse. */
const keyboardStories = [
  'ceremony',
  'gem',
  'profile',
  'publishing',
  'responder',
  'succession',
  'tree',
  'trust-list',
  'vault',
  'backup',
  'palette',
  'help',
  'tour',
]

// What needs nothing but Node; what is judged by programs that others wrote; stories in a real window, by mouse and
// by keyboard.
export default defineConfig({
  test: {
    maxWorkers: 2,
    testTimeout: 30_000,
    projects: [
      {
        test: {
          name: 'unit',
          include: ['src-main/**/*.test.ts', 'src-renderer/**/*.test.ts', 'scripts/**/*.test.ts'],
          exclude: ['**/*.interop.test.ts', '**/node_modules/**'],
          testTimeout: 30_000,
        },
      },
      {
        test: {
          name: 'interop',
          include: ['**/*.interop.test.ts'],
          exclude: ['**/node_modules/**'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
      {
        test: {
          name: 'e2e',
          include: ['e2e/**/*.e2e.test.ts'],
          exclude: ['**/node_modules/**'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'keyboard',
          include: keyboardStories.map((name) => `e2e/${name}.e2e.test.ts`),
          env: { ROOTKEEP_HAND: 'keyboard' },
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
})
