import { resolve } from 'node:path'
import { type ElectronApplication, _electron } from '@playwright/test'
import { IN_ENGLISH } from './system-language'

const root = resolve(import.meta.dirname, '../..')
const HOLD_READY = resolve(import.meta.dirname, 'hold-ready.cjs')

/** How long a step may take that depends on the app alone. */
export const STEP_WITHIN_MS = 25_000

/** The process of the real app from this clone, in the real Electron, on its way to its window. */
export function startElectron(
  userData: string,
  args: string[] = [],
  env: Record<string, string> = {},
): Promise<ElectronApplication> {
  const flags = fromSetup('STET_ELECTRON_FLAGS').split(' ').filter(Boolean)
  return _electron.launch({
    executablePath: fromSetup('STET_ELECTRON'),
    timeout: STEP_WITHIN_MS,
    args: [...flags, '-r', HOLD_READY, `--user-data-dir=${userData}`, root, ...args],
    cwd: root,
    env: { ...withoutGaps(process.env), ...IN_ENGLISH, ...env },
  })
}

function fromSetup(name: string): string {
  const value = process.env[name]
  if (value === undefined) throw new Error(`${name} is set by tests/support/global-electron.ts, which did not run`)
  return value
}

function withoutGaps(env: NodeJS.ProcessEnv): Record<string, string> {
  return Object.fromEntries(Object.entries(env).filter((entry): entry is [string, string] => entry[1] !== undefined))
}
