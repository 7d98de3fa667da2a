// How the three parts of the desktop program are built into out/: everything is bundled, so that what runs
// needs no node_modules; only Electron and Node's own modules stay outside.

import { join } from 'node:path'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'electron-vite'

const here = (path: string) => join(import.meta.dirname, path)

export default defineConfig({
  main: {
    build: {
      rollupOptions: {
        input: {
          main: here('src-main/electron/main.ts'),
          cli: here('src-main/cli/main.ts'),
          'argon2-worker': here('src-main/custody/argon2-worker.ts'),
          'integrity-worker': here('src-main/records/integrity-worker.ts'),
          'migration-worker': here('src-main/records/migration-worker.ts'),
          'proof-worker': here('src-main/records/proof-worker.ts'),
          'reader-worker': here('src-main/authority/reader/reader-worker.ts'),
          'drafting-worker': here('src-main/authority/certificate/drafting-worker.ts'),
          'verifying-worker': here('src-main/authority/gem/verifying-worker.ts'),
        },
        // One folder for all chunks: the workers are found beside the code that starts them.
        output: { format: 'es', entryFileNames: '[name].js', chunkFileNames: '[name].js' },
      },
    },
  },
  preload: {
    build: {
      rollupOptions: {
        input: { preload: here('src-main/electron/preload.ts') },
        // A sandboxed preload must be one CommonJS file.
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  },
  renderer: {
    root: here('src-renderer'),
    plugins: [react()],
    build: {
      outDir: here('out/renderer'),
      rollupOptions: { input: here('src-renderer/index.html') },
      // The content security policy lets fonts and scripts come from files only.
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      minify: true,
    },
  },
})
