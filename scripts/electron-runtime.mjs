// Prints the Electron that Stet will run on. --json adds where it comes from; --retry forgets an earlier failed download.
import './setup/prepare.mjs'
import { runQuietly } from './setup/child.mjs'
import { script } from './setup/say.mjs'
import { resolveElectron } from './electron-runtime/resolve.mjs'

await script(async () => {
  const electron = await resolveElectron({ retry: process.argv.includes('--retry') })
  if (!process.argv.includes('--json')) return void process.stdout.write(`${electron.executable}\n`)
  const asNode = { env: { ...process.env, ELECTRON_RUN_AS_NODE: '1' } }
  const { output } = await runQuietly(electron.executable, ['-p', 'process.versions.electron'], asNode)
  process.stdout.write(`${JSON.stringify({ ...electron, version: output.trim() })}\n`)
})
