import { execFileSync } from 'node:child_process'
import { type Browser, chromium } from '@playwright/test'
import { test } from './flow'
import { program } from './programs'

/** The browser that stands for a reader's. Where there is none, the flow is skipped. */
export function openReader(): Promise<Browser> {
  return chromium.launch({ executablePath: path(), args: ['--no-sandbox'] })
}

function path(): string {
  const found = program('chromium')
  if (found.command !== undefined) return execFileSync('which', [found.command], { encoding: 'utf8' }).trim()
  test.skip(true, found.reason)
  throw new Error('a skipped flow goes no further')
}
