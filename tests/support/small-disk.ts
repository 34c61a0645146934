import { spawnSync } from 'node:child_process'
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { testFolder } from './test-folder'

/** Why no disk can be mounted here; undefined where one can. */
export const noDisks = reason()

interface SmallDisk {
  path: string
  makeReadOnly(): void
  makeWritable(): void
  /** Takes it away with what is on it: what lies beneath is an empty folder. */
  unmount(): void
}

/** A disk of its own in memory, of so many bytes. */
export function smallDisk(size: number): SmallDisk {
  const path = join(testFolder(), 'disk')
  mkdirSync(path)
  mount('-t', 'tmpfs', '-o', `size=${size}`, 'stet-test', path)
  onTestFinished(() => void run('umount', '--lazy', path))
  return {
    path,
    makeReadOnly: () => mount('-o', 'remount,ro', path),
    makeWritable: () => mount('-o', 'remount,rw', path),
    unmount: () => void run('umount', '--lazy', path),
  }
}

function mount(...args: string[]): void {
  const failure = run('mount', ...args)
  if (failure !== undefined) throw new Error(failure)
}

function reason(): string | undefined {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return 'only root on Linux may mount a disk'
  // As root, but perhaps without the right to mount, as in most containers.
  return run('unshare', '--mount', 'mount', '-t', 'tmpfs', 'stet-test', '/mnt')
}

function run(command: string, ...args: string[]): string | undefined {
  const { status, stderr, error } = spawnSync(command, args, { encoding: 'utf8' })
  return status === 0 ? undefined : (error?.message ?? stderr.trim())
}
