import type { List } from '../lists'
import { inlineMarkdown, type Writing } from './inline'

/** A list, with the lists in it. `other` takes the second kind of marker, to keep it apart from a list just before it. */
export function listMarkdown({ ordered, entries }: List, writing: Writing, other = false): string {
  return entries
    .map(({ item, lists }, index) => {
      const marker = ordered ? `${index + 1}${other ? ')' : '.'} ` : other ? '* ' : '- '
      const inside = [
        inlineMarkdown(item.content, 'lines', writing),
        ...lists.map((list) => listMarkdown(list, writing)),
      ]
      return marker + inside.join('\n').replace(/\n/g, `\n${' '.repeat(marker.length)}`)
    })
    .join('\n')
}
