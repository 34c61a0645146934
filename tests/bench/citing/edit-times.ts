import type { DevtoolsPage } from '../typing/devtools'
import { WANTED } from './stories'

export const EDITS = ['insert', 'delete', 'undo'] as const
export type CitingEdit = (typeof EDITS)[number]

const BETWEEN_MS = 300
const CONTROL = 2

interface Key {
  key: string
  code: string
  windowsVirtualKeyCode: number
  text?: string
  modifiers?: number
}
const ENTER: Key = { key: 'Enter', code: 'Enter', windowsVirtualKeyCode: 13, text: '\r' }
const BACKSPACE: Key = { key: 'Backspace', code: 'Backspace', windowsVirtualKeyCode: 8 }
const UNDO: Key = { key: 'z', code: 'KeyZ', windowsVirtualKeyCode: 90, modifiers: CONTROL }

/** Makes a page time its keys, from when the browser had one to the first message after the next frame. */
export async function prepare(page: DevtoolsPage): Promise<void> {
  await page.send('Emulation.setFocusEmulationEnabled', { enabled: true })
  await page.call(() => {
    const known = globalThis as unknown as { keyTime?: Promise<number> }
    const { port1, port2 } = new MessageChannel()
    port1.start()
    addEventListener(
      'keydown',
      (key) => {
        known.keyTime = new Promise((resolve) => {
          port1.addEventListener('message', () => resolve(performance.now() - key.timeStamp), { once: true })
          requestAnimationFrame(() => port2.postMessage(null))
        })
      },
      true,
    )
  })
}

/** Cites at the very beginning, takes the citation away, and brings it back. Leaves the story as it was. */
export async function editTimes(page: DevtoolsPage): Promise<Record<CitingEdit, number>> {
  await page.send('Page.bringToFront')
  await page.call(caretAtStart)
  const before = await page.call(countCitations)
  for (const letter of `@${WANTED.split(' ')[0]}`) await press(page, letterKey(letter))
  await until(page, isOffered, WANTED)
  const insert = await timed(page, ENTER)
  await until(page, holds, before + 1)
  await press(page, BACKSPACE)
  const deleted = await timed(page, BACKSPACE)
  await until(page, holds, before)
  const undo = await timed(page, UNDO)
  await until(page, holds, before + 1)
  // What was typed to find the source goes too.
  for (let step = 0; step < 3; step++) await press(page, UNDO)
  await until(page, holds, before)
  return { insert, delete: deleted, undo }
}

async function press(page: DevtoolsPage, key: Key): Promise<void> {
  await page.send('Input.dispatchKeyEvent', { type: key.text === undefined ? 'rawKeyDown' : 'keyDown', ...key })
  await page.send('Input.dispatchKeyEvent', { type: 'keyUp', ...key, text: undefined })
}

async function timed(page: DevtoolsPage, key: Key): Promise<number> {
  await pause()
  await press(page, key)
  return page.call(() => (globalThis as unknown as { keyTime: Promise<number> }).keyTime)
}

async function until<A extends unknown[]>(
  page: DevtoolsPage,
  test: (...args: A) => boolean,
  ...args: A
): Promise<void> {
  for (let look = 0; look < 100; look++) {
    if (await page.call(test, ...args)) return pause()
    await new Promise((later) => setTimeout(later, 50))
  }
  throw new Error(`it never came to ${test.name} ${args.join()}`)
}

function pause(): Promise<void> {
  return new Promise((later) => setTimeout(later, BETWEEN_MS))
}

function letterKey(letter: string): Key {
  return { key: letter, code: '', windowsVirtualKeyCode: letter.toUpperCase().charCodeAt(0), text: letter }
}

// What follows runs in the page and sees nothing of this file.

async function caretAtStart(): Promise<void> {
  const root = document.querySelector<HTMLElement>('[aria-multiline="true"]')
  const first = root?.querySelector(':scope > p')
  const words = first && document.createTreeWalker(first, NodeFilter.SHOW_TEXT).nextNode()
  if (!root || !words) throw new Error('there is nothing to write in')
  root.focus({ preventScroll: true })
  first.scrollIntoView({ block: 'center' })
  getSelection()?.collapse(words, 0)
  await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))
}

function countCitations(): number {
  return document.querySelectorAll('[aria-multiline="true"] [data-citation]').length
}

function holds(citations: number): boolean {
  return document.querySelectorAll('[aria-multiline="true"] [data-citation]').length === citations
}

function isOffered(title: string): boolean {
  return (
    document.querySelector('[data-line-popup] [role="option"][aria-selected="true"]')?.textContent?.includes(title) ??
    false
  )
}
