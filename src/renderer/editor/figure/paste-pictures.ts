import { COMMAND_PRIORITY_CRITICAL, PASTE_COMMAND } from 'lexical'
import { pathOf } from '../../bridge'
import { htmlReader } from '../clipboard/html-reader'
import type { Surface } from '../surface/surface'
import { insertPictures, placeAtCaret } from './insert-figures'
import { filesIn } from './picture-files'

/** Pictures that are pasted become figures behind the block with the caret. Gives the way to stop. */
export function registerPastedPictures(surface: Surface): () => void {
  return surface.editor.registerCommand(
    PASTE_COMMAND,
    (event) => {
      const data = 'clipboardData' in event ? event.clipboardData : null
      const files = picturesIn(data)
      if (files.length === 0) return false
      event.preventDefault()
      void insertPictures(surface, files, placeAtCaret(surface))
      return true
    },
    COMMAND_PRIORITY_CRITICAL,
  )
}

/** The files that a paste is about. */
export function picturesIn(data: DataTransfer | null): File[] {
  const files = filesIn(data)
  return data && (files.some(isOnDisk) || !holdsWords(data)) ? files : []
}

/** Copied in a file manager, which puts names beside the files as words. */
function isOnDisk(file: File): boolean {
  return pathOf(file) !== ''
}

/** Office programs put a picture of the words beside the words, which are what was meant. */
function holdsWords(data: DataTransfer): boolean {
  const html = data.getData('text/html')
  if (html === '') return data.getData('text/plain').trim() !== ''
  return (
    htmlReader()
      ?.htmlToBody(html)
      .some(({ type }) => type !== 'figure') ?? true
  )
}
