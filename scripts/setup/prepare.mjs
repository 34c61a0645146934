// Imported first by every script. What follows it finds the dependencies installed and runs on the pinned Node.
import './node-version.mjs'
import { realpathSync } from 'node:fs'
import { runAttached } from './child.mjs'
import { ensureDependencies } from './dependencies.mjs'
import { pinnedNode } from './project.mjs'
import { Failure, say } from './say.mjs'

try {
  await ensureDependencies()
} catch (error) {
  if (!(error instanceof Failure)) throw error
  say(error.message)
  process.exit(1)
}

const node = pinnedNode()
if (realpathSync(node) !== realpathSync(process.execPath)) process.exit(await runAttached(node, process.argv.slice(1)))
