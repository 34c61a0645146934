import type { Locator, Page } from '@playwright/test'

/** What the page is given: file names, types and bytes. */
export type Files = { name: string; type: string; bytes: Buffer }[]

/** Drags files over an element, its lower edge unless told, and lets them go there unless only hovering is asked for. */
export async function drag(
  window: Page,
  over: Locator,
  files: Files,
  { letGo = true, at }: { letGo?: boolean; at?(box: { width: number; height: number }): { x: number; y: number } } = {},
): Promise<void> {
  await over.scrollIntoViewIfNeeded()
  const box = await over.boundingBox()
  if (!box) throw new Error('nothing there to drag over')
  const inside = at?.(box) ?? { x: 20, y: box.height - 2 }
  await window.evaluate(
    ({ place, given, drops }) => {
      const data = new DataTransfer()
      for (const { name, type, base64 } of given) {
        const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))
        data.items.add(new File([bytes], name, { type }))
      }
      const target = document.elementFromPoint(place.x, place.y) ?? document.body
      for (const kind of ['dragenter', 'dragover', ...(drops ? ['drop'] : [])]) {
        target.dispatchEvent(
          new DragEvent(kind, {
            bubbles: true,
            cancelable: true,
            dataTransfer: data,
            clientX: place.x,
            clientY: place.y,
          }),
        )
      }
    },
    { place: { x: box.x + inside.x, y: box.y + inside.y }, given: files.map(encoded), drops: letGo },
  )
}

/** Pastes files where the caret is, beside such words as programs put there. */
export async function paste(window: Page, files: Files, html = ''): Promise<void> {
  await window.evaluate(
    ({ given, words }) => {
      const data = new DataTransfer()
      if (words !== '') data.setData('text/html', words)
      for (const { name, type, base64 } of given) {
        const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))
        data.items.add(new File([bytes], name, { type }))
      }
      document.activeElement?.dispatchEvent(
        new ClipboardEvent('paste', { bubbles: true, cancelable: true, clipboardData: data }),
      )
    },
    { given: files.map(encoded), words: html },
  )
}

function encoded({ name, type, bytes }: Files[number]) {
  return { name, type, base64: bytes.toString('base64') }
}
