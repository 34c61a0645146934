import type { Entry, List } from '../lists'
import { inlineMarkdown, type Writing } from './inline'

/** A list, with the lists in it. `other` takes the second kind of marker, to keep it apart from a list just before it. */
export function listMarkdown({ ordered, entries }: List, writing: Writing, other = false): string {
  const lines = entries.map((entry, index) => {
    const marker = ordered ? `${index + 1}${other ? ')' : '.'} ` : other ? '* ' : '- '
    return marker + indented(entryMarkdown(entry, writing), marker.length)
  })
  return lines.join('\n')
}

function entryMarkdown({ item, lists }: Entry, writing: Writing): string {
  let markdown = inlineMarkdown(item.content, 'lines', writing)
  for (const list of lists) markdown += `\n${listMarkdown(list, writing)}`
  return markdown
}

/** All lines but the first stand under what follows the marker. */
function indented(markdown: string, by: number): string {
  return markdown.includes('\n') ? markdown.replace(/\n/g, `\n${' '.repeat(by)}`) : markdown
}
