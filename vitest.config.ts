import { defineConfig } from 'vitest/config'

/** Stories told by someone who has no mouse, and only so: a mouse, which opens every screen of `screens.ts`, adds nothing. */
const keyboardAlone = [
  'acts',
  'backup',
  'closing',
  'gem',
  'help',
  'open',
  'palette',
  'path',
  'profile',
  'publishing',
  'responder',
  'robust',
  'succession',
  'trust-list',
  'vault',
]

/** Stories in which a mouse points, drags or drops; told by both hands. */
const bothHands = ['attention', 'ceremony', 'lists', 'tour', 'tree']

const storyFiles = (names: readonly string[]) => names.map((name) => `e2e/${name}.e2e.test.ts`)

// What needs nothing but Node; what is judged by programs that others wrote; stories in a real window, by mouse and
// by keyboard. What judges every screen (screens.e2e.test.ts) or the program is no story: it is told once; so is what is
// dropped, which by keyboard is chosen.
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
          exclude: ['**/node_modules/**', ...storyFiles(keyboardAlone)],
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'keyboard',
          include: storyFiles([...keyboardAlone, ...bothHands]),
          env: { ROOTKEEP_HAND: 'keyboard' },
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
})
