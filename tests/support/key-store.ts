import { execFile, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import type { Readable } from 'node:stream'
import { promisify } from 'node:util'
import { temporaryFolder } from './folders'
import { program } from './programs'

const run = promisify(execFile)
const needs = [program('dbus-daemon'), program('gnome-keyring-daemon'), program('gdbus')]

/** Why no key store can be started here; undefined where one can. */
export const noKeyStore =
  process.platform === 'linux' ? needs.find(({ reason }) => reason)?.reason : 'only Linux has one for each session'

/** A session with a key store of its own, as GNOME has it, unlocked with a password that nobody else uses. */
export interface KeyStore {
  /** What an app of this session is started with. */
  env: Record<string, string>
  /** Ends the session; what the store kept is lost. */
  end(): Promise<void>
}

export async function startKeyStore(): Promise<KeyStore> {
  const home = temporaryFolder()
  const own = { XDG_DATA_HOME: home, XDG_RUNTIME_DIR: home, XDG_CURRENT_DESKTOP: 'GNOME' }
  const bus = spawn('dbus-daemon', ['--session', '--nofork', '--print-address'], {
    env: { ...process.env, ...own },
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  const env = { ...own, DBUS_SESSION_BUS_ADDRESS: await firstLine(bus) }
  const keyring = spawn('gnome-keyring-daemon', ['--foreground', '--unlock', '--components=secrets'], {
    env: { ...process.env, ...env },
    stdio: ['pipe', 'ignore', 'ignore'],
  })
  keyring.stdin.end('unlocked for tests')
  await run('gdbus', ['wait', '--session', '--timeout', '20', 'org.freedesktop.secrets'], {
    env: { ...process.env, ...env },
  })
  return {
    env,
    async end() {
      for (const each of [keyring, bus]) {
        if (each.exitCode !== null || each.signalCode !== null) continue
        const ended = once(each, 'exit')
        each.kill()
        await ended
      }
    },
  }
}

async function firstLine({ stdout }: { stdout: Readable }): Promise<string> {
  const [line] = (await once(createInterface(stdout), 'line')) as [string]
  return line
}
