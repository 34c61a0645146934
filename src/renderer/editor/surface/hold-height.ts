import type { LexicalEditor } from 'lexical'
import { isTyping } from '../lexical/is-typing'

/** What the style sheet knows a block by that has its height from here. */
const HELD = 'data-held'

/**
 * Lets a block that is written in keep the height it has, so that a letter lays out this block and not the whole body: at
 * 50,000 words that is a quarter of a key. It is let go in the frame in which its words take other room than before, when
 * anything but typing happens, and when it becomes wider or narrower. Gives the way to stop.
 */
export function holdHeight(editor: LexicalEditor): () => void {
  let held: { block: HTMLElement; extent: number } | null = null
  let frame = 0
  let pause: number | undefined

  const release = () => {
    if (held === null) return
    resized.disconnect()
    held.block.removeAttribute(HELD)
    held.block.style.blockSize = ''
    held = null
  }
  let width = ''
  const resized = new ResizeObserver(([entry]) => {
    const now = JSON.stringify(entry?.devicePixelContentBoxSize)
    if (width !== '' && width !== now) release()
    width = now
  })
  const hold = () => {
    pause = undefined
    const block = writtenBlock(editor)
    if (held !== null || block === null) return
    block.style.blockSize = getComputedStyle(block).blockSize
    block.setAttribute(HELD, '')
    held = { block, extent: extentOf(block) }
    width = ''
    resized.observe(block, { box: 'device-pixel-content-box' })
  }
  const look = () => {
    frame = 0
    if (held && (held.block !== writtenBlock(editor) || held.extent !== extentOf(held.block))) release()
    if (held === null) pause ??= requestIdleCallback(hold)
  }
  const stop = editor.registerUpdateListener((update) => {
    const still = update.dirtyElements.size === 0 && update.dirtyLeaves.size === 0
    if (isTyping(update) || (still && held)) frame ||= requestAnimationFrame(look)
    else if (!still) release()
  })
  const stopLeaving = editor.registerRootListener((root) => {
    root?.addEventListener('blur', release)
    return () => root?.removeEventListener('blur', release)
  })
  return () => {
    stop()
    stopLeaving()
    cancelAnimationFrame(frame)
    if (pause !== undefined) cancelIdleCallback(pause)
    release()
  }
}

/** The block of text with the caret, while the body is written in. */
function writtenBlock(editor: LexicalEditor): HTMLElement | null {
  const root = editor.getRootElement()
  const selection = getSelection()
  if (!root || document.activeElement !== root || !selection?.isCollapsed) return null
  let node = selection.focusNode
  while (node && node.parentNode !== root) node = node.parentNode
  return node instanceof HTMLElement && node.isConnected ? node : null
}

/** How far down the words of a block reach. */
function extentOf(block: HTMLElement): number {
  const words = document.createRange()
  words.selectNodeContents(block)
  return words.getBoundingClientRect().height
}
