import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { isBuiltin } from 'node:module'
import { parse } from 'node:path'
import { pathToFileURL } from 'node:url'
import { ensureApp } from './app.mjs'
import { ensureDependencies } from './dependencies.mjs'
import { inRoot, root } from './project.mjs'
import { Failure } from './say.mjs'
import { onScreen } from './screen.mjs'

/**
 * Runs one benchmark of tests/bench. It is bundled first, so that what is measured is what ships: plain modules.
 * @param {string | undefined} name
 * @returns {Promise<import('../../tests/bench/bench.ts').BenchResult>}
 */
export async function runBench(name) {
  if (!name || !benches().includes(name)) throw new Failure(`Name one of the benchmarks: ${benches().join(', ')}.`)
  const code = await bundle(inRoot('tests/bench', `${name}.ts`))
  const place = inRoot('tests/bench/node_modules/.stet')
  mkdirSync(place, { recursive: true })
  writeFileSync(`${place}/${name}.mjs`, code)
  const bench = await import(pathToFileURL(`${place}/${name}.mjs`).href)
  if (bench.againstPeers) await ensureDependencies(inRoot('tests/bench'))
  return bench.default({ root, onScreen, ensureApp, bundlePage })
}

/** A benchmark is a file of tests/bench named with one word; files with more words are there for it. */
const benches = () => {
  const files = readdirSync(inRoot('tests/bench')).filter((file) => /^(?!bench\.)[a-z]+\.ts$/.test(file))
  return files.map((file) => parse(file).name)
}

/**
 * One module with all that is ours in it, packages too, as in the app; only the peers stay outside.
 * @param {string} entry
 */
async function bundle(entry) {
  const { build } = await import('vite')
  const built = await build({
    root,
    configFile: false,
    logLevel: 'error',
    build: {
      ssr: entry,
      write: false,
      target: 'node24',
      rolldownOptions: { external: isOutside, output: { codeSplitting: false } },
    },
    ssr: { noExternal: true },
  })
  return /** @type {import('vite').Rolldown.RolldownOutput} */ (built).output[0].code
}

/**
 * A script for a page, with the peers in it.
 * @param {string} entry
 */
async function bundlePage(entry) {
  const { build } = await import('vite')
  const built = await build({
    root,
    configFile: false,
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"' },
    build: { write: false, target: 'chrome130', lib: { entry, formats: ['iife'], name: 'peer' } },
  })
  const [script] = /** @type {[import('vite').Rolldown.RolldownOutput]} */ (built)
  return script.output[0].code
}

const peers = Object.keys(JSON.parse(readFileSync(inRoot('tests/bench/package.json'), 'utf8')).dependencies)

/** @param {string} named */
const isPeer = (named) => peers.some((peer) => named === peer || named.startsWith(`${peer}/`))

/** @param {string} named */
const isOutside = (named) => isPeer(named) || isBuiltin(named) || named === 'better-sqlite3'
