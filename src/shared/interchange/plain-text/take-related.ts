import type { Related } from '../../article/article'
import { newId } from '../../article/id'
import { type Draft, leaveOut } from '../draft'
import { findAddresses } from '../web-address'
import type { Line } from './line'
import { isEdgeChrome, isSectionName } from './page-chrome'
import type { ProseZone } from './prose-zone'
import { readSectionLabel } from './section-labels'
import { bulletOf, endsSentence, numberOf } from './shapes'

const LONGEST_TITLE = 200

/**
 * Takes *Read also* out of a text: what follows the label on its line, or the titles below it. After the story's last
 * sentence every line below is one; between its paragraphs only those that belong to the label. A label without titles
 * is left out.
 */
export function takeRelated(lines: Line[], zone: ProseZone, draft: Draft): Line[] {
  const rest: Line[] = []
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index]
    if (line === undefined) throw new Error(`no line ${index}`)
    const label = readSectionLabel(line.text)
    if (label?.section !== 'read-also' || label.rest.length > LONGEST_TITLE) {
      rest.push(line)
      continue
    }
    if (label.rest !== '') {
      addRelated({ ...line, text: label.rest }, draft)
      continue
    }
    const titles = titlesBelow(lines, index, line.at > zone.last)
    if (titles.length === 0) leaveOut(draft, line.text, 'empty-section', line.at)
    for (const title of titles) addRelated(title, draft)
    index += titles.length
  }
  return rest
}

function titlesBelow(lines: Line[], label: number, afterProse: boolean): Line[] {
  const titles: Line[] = []
  for (let index = label + 1; index < lines.length; index++) {
    const line = lines[index]
    if (line === undefined || !canBeTitle(line.text)) break
    const apart = line.gap && !bulletOf(line.text)
    if (!afterProse && apart && (titles.length > 0 || endsSentence(line.text))) break
    titles.push(line)
  }
  return titles
}

function canBeTitle(text: string): boolean {
  return text.length <= LONGEST_TITLE && !isEdgeChrome(text) && !isSectionName(text) && !readSectionLabel(text)
}

/** A title with its address, or an address alone, which belongs to the title before it where that has none. */
function addRelated({ text, at }: Line, draft: Draft): void {
  const { related } = draft.article
  const words = text.slice((bulletOf(text) ?? numberOf(text)?.marker ?? '').length)
  const address = findAddresses(words)[0]
  const around = address ? `${words.slice(0, address.start)} ${words.slice(address.end)}` : words
  const title = around.replace(/[\s()[\]<>|:–—-]+$/u, '').replace(/^[\s()[\]<>|:–—-]+/u, '')
  const last = related.at(-1)
  if (title === '' && address && last && last.url === undefined) last.url = address.url
  else if (title === '' && !address) leaveOut(draft, text, 'related-without-title', at)
  else related.push({ id: newId(), title, ...(address && { url: address.url }) } satisfies Related)
}
