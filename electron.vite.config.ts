import react from '@vitejs/plugin-react'
import { defineConfig } from 'electron-vite'

// The oldest runtime the app must run on, see docs/decisions/0003-fallback-runtime.md.
const NODE = 'node20.18'
const CHROMIUM = 'chrome130'

// Only `electron` and `dependencies` (better-sqlite3) stay outside the bundles. Chunks lie beside the entries,
// so that `__dirname` is out/main in all of them; `resources/` is read from the app's folder, two levels up. They are
// made small, since reading them is part of every start, but keep their names, since the log gives those of faults.
const cjs = {
  format: 'cjs',
  entryFileNames: '[name].cjs',
  chunkFileNames: '[name]-[hash].cjs',
  minify: { compress: true, mangle: false, codegen: true },
} as const

export default defineConfig({
  main: {
    build: {
      target: NODE,
      sourcemap: true,
      rolldownOptions: {
        input: {
          index: 'src/main/index.ts',
          cli: 'src/main/cli.ts',
          worker: 'src/main/library/worker.ts',
          chores: 'src/main/library/chore-worker.ts',
        },
        output: cjs,
      },
    },
  },
  preload: {
    build: {
      target: NODE,
      sourcemap: true,
      // A sandboxed preload can require nothing but `electron`.
      externalizeDeps: false,
      rolldownOptions: { output: cjs },
    },
  },
  renderer: {
    plugins: [react()],
    // A thread's engine is read when it is needed, which takes modules.
    worker: { format: 'es' },
    build: {
      target: CHROMIUM,
      // The content security policy allows neither inline scripts nor data: addresses.
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      minify: true,
      reportCompressedSize: false,
    },
  },
})
