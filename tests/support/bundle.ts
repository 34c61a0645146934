import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'vite'

const ROOT = join(import.meta.dirname, '../..')

/**
 * Bundles a TypeScript file so that plain Node can run it in a thread or process of its own. The result lies inside the
 * project, so that native packages are found, until it is removed. `beside` are further entries, by the name of their file.
 */
export async function bundleForNode(
  entry: string,
  beside: Record<string, string> = {},
): Promise<{ file: string; remove(): void }> {
  const cache = join(ROOT, '.cache')
  mkdirSync(cache, { recursive: true })
  const outDir = mkdtempSync(join(cache, 'bundle-'))
  await build({
    root: ROOT,
    configFile: false,
    logLevel: 'error',
    ssr: { noExternal: true, external: ['better-sqlite3', 'wasm-vips'] },
    build: {
      ssr: true,
      outDir,
      target: 'node20.18',
      rolldownOptions: {
        input: { entry, ...beside },
        output: { format: 'cjs', entryFileNames: '[name].cjs', chunkFileNames: '[name]-[hash].cjs' },
      },
    },
  })
  return { file: join(outDir, 'entry.cjs'), remove: () => rmSync(outDir, { recursive: true, force: true }) }
}
