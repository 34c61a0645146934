import { homedir, userInfo } from 'node:os'
import { join } from 'node:path'
import { defaultSettings, Settings } from '../../shared/bridge/settings'
import { readJsonFile } from '../files/json-file'
import { libraryPlace } from '../files/library-place'
import { userDataFolder } from './user-data'

/** What the command line knows of where it runs. */
export interface Terminal {
  /** Prints results. */
  out(text: string): void
  /** Says what happens and what went wrong. */
  say(text: string): void
  /** Shows how far something has come, in place of what it showed before; nothing takes it away. Only where people look on. */
  progress?(text: string): void
  /** Asked by a command that goes on by itself: aborted when the person stops it. */
  stopped?(): AbortSignal
  env: NodeJS.ProcessEnv
  userData: string
}

/** The terminal of this process. */
export function thisTerminal(): Terminal {
  const { stderr } = process
  return {
    out: (text) => process.stdout.write(`${text}\n`),
    say: (text) => process.stderr.write(`${text}\n`),
    ...(stderr.isTTY && { progress: (text: string) => stderr.write(`\r\x1b[K${text}`) }),
    stopped: interrupted,
    env: process.env,
    userData: userDataFolder(process.platform, process.env, homedir()),
  }
}

/** Aborted by the first Ctrl+C; the second ends the process. */
function interrupted(): AbortSignal {
  const stop = new AbortController()
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stop.abort())
  return stop.signal
}

export function libraryOf({ env, userData }: Terminal, chosen: string | undefined): string {
  return libraryPlace({ chosen, env, userData })
}

/** Who works here, and in which language, as the app was told; without the app, the name of the account. */
export function personOf(terminal: Terminal): { by: string; language: string } {
  const { person, storyLanguage } = settingsOf(terminal)
  return { by: person.name || userInfo().username, language: storyLanguage }
}

/** What the app was told; without the app, what it begins with. */
export function settingsOf({ userData }: Terminal): Settings {
  return readJsonFile(join(userData, 'settings.json'), Settings, defaultSettings).value
}
