import type { StateCore } from 'markdown-it'

const BOX = /^\[([ \t\nx])\](?:[ \t]*\n[ \t]*|[ \t])/i

/** Takes the boxes of `- [x] done` from what items say, before their words are read. */
export function tasks({ tokens }: StateCore): void {
  for (const [at, item] of tokens.entries()) {
    const line = tokens[at + 2]
    if (item.type !== 'list_item_open' || line?.type !== 'inline' || tokens[at + 1]?.type !== 'paragraph_open') continue
    const [box, mark] = BOX.exec(line.content) ?? []
    if (box === undefined || mark === undefined) continue
    item.meta = { checked: mark.toLowerCase() === 'x' }
    line.content = line.content.slice(box.length)
  }
}
