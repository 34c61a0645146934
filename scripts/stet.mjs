// `npm run stet -- …`: the command line, built first if the sources changed, in the folder where it was typed.
import './setup/prepare.mjs'
import { ensureBuilt } from './setup/build.mjs'
import { runAttached } from './setup/child.mjs'
import { callersFolder, inRoot, pinnedNode } from './setup/project.mjs'
import { script } from './setup/say.mjs'

await script(async () => {
  await ensureBuilt()
  return runAttached(pinnedNode(), [inRoot('out/main/cli.cjs'), ...process.argv.slice(2)], { cwd: callersFolder() })
})
