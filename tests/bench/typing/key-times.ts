import type { DevtoolsPage } from './devtools'

/** Where in the story a person types: so far into its paragraphs. */
export type Spot = 0 | 0.5 | 1

/** What a person leaves between two keys at sixty words a minute would be 200 ms; this is a fast one. */
const BETWEEN_KEYS_MS = 80
const LETTERS = 'etaoin shrdlu '

/**
 * Makes a page time its keys: from the moment the browser had the key (`event.timeStamp`, so that waiting for a busy
 * page counts) to the first message after the first animation frame after the letter came in. Such a frame's callbacks
 * run before its layout and paint, a message posted by one runs after them. Event Timing would measure the same but
 * rounds to 8 ms.
 */
export async function prepare(page: DevtoolsPage): Promise<void> {
  await page.send('Emulation.setFocusEmulationEnabled', { enabled: true })
  await page.call(() => {
    const timed = globalThis as unknown as { keyTime?: Promise<number> }
    const { port1, port2 } = new MessageChannel()
    port1.start()
    addEventListener(
      'keydown',
      (key) => {
        timed.keyTime = new Promise((resolve) => {
          port1.addEventListener('message', () => resolve(performance.now() - key.timeStamp), { once: true })
          addEventListener('beforeinput', () => requestAnimationFrame(() => port2.postMessage(null)), {
            capture: true,
            once: true,
          })
        })
      },
      true,
    )
  })
}

/** Puts the caret in the middle of a paragraph. */
export async function putCaret(page: DevtoolsPage, spot: Spot): Promise<void> {
  await page.call(async (share: number) => {
    const root = document.querySelector<HTMLElement>(
      '[aria-multiline="true"], [data-root][contenteditable], [data-root] > [contenteditable]',
    )
    if (!root) throw new Error('there is nothing to write in')
    const paragraphs = [...root.querySelectorAll(':scope > p')]
    const paragraph = paragraphs[Math.round(share * (paragraphs.length - 1))]
    const words = paragraph && document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT).nextNode()
    if (!words) throw new Error('there is no paragraph there')
    root.focus({ preventScroll: true })
    const frames = () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))
    // What was never drawn has guessed heights, so it is gone to until it stays.
    for (let look = 0; look < 5; look++) {
      paragraph.scrollIntoView({ block: 'center' })
      await frames()
    }
    getSelection()?.collapse(words, Math.floor((words.textContent ?? '').length / 2))
    await frames()
  }, spot)
}

/** Presses keys, one when the last has been shown and a moment has passed. Gives what each took, in milliseconds. */
export async function keyTimes(page: DevtoolsPage, count: number): Promise<number[]> {
  await page.send('Page.bringToFront')
  const times: number[] = []
  for (let n = 0; n < count; n++) {
    const text = LETTERS.charAt(n % LETTERS.length)
    const key = { key: text, code: text === ' ' ? 'Space' : `Key${text.toUpperCase()}`, text, unmodifiedText: text }
    await page.send('Input.dispatchKeyEvent', { type: 'keyDown', ...key })
    await page.send('Input.dispatchKeyEvent', { type: 'keyUp', ...key, text: undefined })
    times.push(await page.call(() => (globalThis as unknown as { keyTime: Promise<number> }).keyTime))
    await new Promise((later) => setTimeout(later, BETWEEN_KEYS_MS))
  }
  return times
}
