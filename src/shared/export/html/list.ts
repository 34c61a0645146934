import type { Entry, List } from '../lists'
import type { BodyContext } from './context'
import { dirAttribute } from './element'
import { lineHtml } from './line'

export function listHtml({ ordered, entries }: List, context: BodyContext): string {
  let items = ''
  for (const entry of entries) items += entryHtml(entry, context)
  return ordered ? `<ol>\n${items}</ol>\n` : `<ul>\n${items}</ul>\n`
}

function entryHtml({ item, lists }: Entry, context: BodyContext): string {
  let html = lineHtml(item.content, context)
  if (lists.length > 0) html += '\n'
  for (const list of lists) html += listHtml(list, context)
  return `<li${dirAttribute(item)}>${html}</li>\n`
}
