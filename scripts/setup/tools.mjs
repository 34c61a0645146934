import { runAttached, runQuietly } from './child.mjs'
import { inRoot, pinnedNode, root } from './project.mjs'

const TOOLS = {
  'electron-vite': 'electron-vite/bin/electron-vite.js',
  oxfmt: 'oxfmt/bin/oxfmt',
  oxlint: 'oxlint/bin/oxlint',
  playwright: '@playwright/test/cli.js',
  tsc: 'typescript/bin/tsc',
  vitest: 'vitest/vitest.mjs',
}

/** @typedef {keyof typeof TOOLS} Tool */

/**
 * Runs one of the project's tools quietly: gives its exit code and what it printed.
 * @param {Tool} tool
 * @param {string[]} args
 */
export const toolQuietly = (tool, args) => runQuietly(...command(tool, args), { cwd: root })

/**
 * Runs one of the project's tools on this terminal: gives its exit code.
 * @param {Tool} tool
 * @param {string[]} args
 * @param {import('./child.mjs').AttachedOptions} [options]
 */
export const toolAttached = (tool, args, options) => runAttached(...command(tool, args), { cwd: root, ...options })

/**
 * @param {Tool} tool
 * @param {string[]} args
 * @returns {[string, string[]]}
 */
const command = (tool, args) => [pinnedNode(), [inRoot('node_modules', TOOLS[tool]), ...args]]
