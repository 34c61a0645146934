// `npm test`: everything that must pass, cheapest first; stops at the first thing that doesn't.
// `--long` uses random seeds and far more rounds in the tests that know how.
import './setup/prepare.mjs'
import { ensureBuilt } from './setup/build.mjs'
import { runAttached } from './setup/child.mjs'
import { inRoot, pinnedNode } from './setup/project.mjs'
import { Failure, say, script, seconds } from './setup/say.mjs'
import { ensureTestPrograms } from './setup/test-programs.mjs'
import { toolAttached, toolQuietly } from './setup/tools.mjs'

/** @typedef {import('./setup/tools.mjs').Tool} Tool */

if (process.argv.includes('--long')) process.env.STET_LONG = '1'

await script(async () => {
  const start = performance.now()
  await ensureTestPrograms()
  await passes('Lint', quietly('oxlint', ['--deny-warnings']))
  await passes('Format', quietly('oxfmt', ['--check']))
  await passes('Types', quietly('tsc', ['-b']))
  await passes('Build', ensureBuilt)
  await passes('Unit tests', () => toolAttached('vitest', ['run']))
  await passes('Flows', () => runAttached(pinnedNode(), [inRoot('scripts/flows.mjs')]))
  say(`Everything passes: ${seconds(performance.now() - start)}`)
})

/**
 * @param {string} name
 * @param {() => Promise<number | void>} check  gives an exit code, if it doesn't throw
 */
async function passes(name, check) {
  const start = performance.now()
  const code = await check()
  if (code) throw new Failure(`✗ ${name}: ${seconds(performance.now() - start)}`)
  say(`✓ ${name}: ${seconds(performance.now() - start)}`)
}

/**
 * A tool that is heard only when it finds something.
 * @param {Tool} tool
 * @param {string[]} args
 */
function quietly(tool, args) {
  return async () => {
    const { code, output } = await toolQuietly(tool, args)
    if (code !== 0) say(output.trim())
    return code
  }
}
