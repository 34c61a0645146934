import type { Entry, List } from '../lists'
import type { BodyContext } from './context'
import { dirAttribute } from './element'
import { writeInlines } from './inline'

export function writeList({ ordered, entries }: List, context: BodyContext): void {
  const { out } = context
  out.push(ordered ? '<ol>\n' : '<ul>\n')
  for (const entry of entries) writeEntry(entry, context)
  out.push(ordered ? '</ol>\n' : '</ul>\n')
}

function writeEntry({ item, lists }: Entry, context: BodyContext): void {
  const { out } = context
  out.push(`<li${dirAttribute(item)}>`)
  writeInlines(item.content, context)
  if (lists.length > 0) out.push('\n')
  for (const list of lists) writeList(list, context)
  out.push('</li>\n')
}
