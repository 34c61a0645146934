import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'vite'

const ROOT = join(import.meta.dirname, '../..')

/**
 * Bundles a TypeScript file so that plain Node can run it in a thread or process of its own. The result lies inside the
 * project, so that native packages are found, until it is removed.
 */
export async function bundleForNode(entry: string): Promise<{ file: string; remove(): void }> {
  const cache = join(ROOT, '.cache')
  mkdirSync(cache, { recursive: true })
  const outDir = mkdtempSync(join(cache, 'bundle-'))
  await build({
    root: ROOT,
    configFile: false,
    logLevel: 'error',
    ssr: { noExternal: true, external: ['better-sqlite3'] },
    build: {
      ssr: join(ROOT, entry),
      outDir,
      target: 'node20.18',
      rolldownOptions: { output: { format: 'cjs', entryFileNames: 'entry.cjs' } },
    },
  })
  return { file: join(outDir, 'entry.cjs'), remove: () => rmSync(outDir, { recursive: true, force: true }) }
}
