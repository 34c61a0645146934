import type { List } from '../lists'
import type { Numbers } from '../printed-line'
import { inlineMarkdown } from './inline'

/** A list, with the lists in it. `other` takes the second kind of marker, to keep it apart from a list just before it. */
export function listMarkdown({ ordered, entries }: List, numbers: Numbers, other = false): string {
  return entries
    .map(({ item, lists }, index) => {
      const marker = ordered ? `${index + 1}${other ? ')' : '.'} ` : other ? '* ' : '- '
      const inside = [
        inlineMarkdown(item.content, { numbers, form: 'lines' }),
        ...lists.map((list) => listMarkdown(list, numbers)),
      ]
      return marker + inside.join('\n').replace(/\n/g, `\n${' '.repeat(marker.length)}`)
    })
    .join('\n')
}
