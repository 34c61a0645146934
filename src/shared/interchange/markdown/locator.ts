import type { PhrasingContent } from 'mdast'
import { readHtml } from './html-marks'

/** What stands in the brackets that touch the mark of a note, `[^2][p. 12]`. */
interface Located {
  locator: string
  /** The words that follow it in the node that it ends in, and where the node after that one is. */
  after: string
  end: number
}

/**
 * The locator that the nodes from a place on begin with: our own export writes them so. An address in it is cut by a
 * comment. Undefined where there is none.
 */
function readLocator(nodes: PhrasingContent[], start: number): Located | undefined {
  let words = ''
  for (let at = start; at < nodes.length; at++) {
    const node = nodes[at] as PhrasingContent
    if (node.type === 'text') words += node.value
    else if (node.type !== 'html' || readHtml(node.value).kind !== 'comment') return undefined
    if (!words.startsWith('[')) return undefined
    const close = words.indexOf(']')
    if (close === -1) continue
    const locator = words.slice(1, close)
    const isLocator = locator.trim() !== '' && !/[[\n]/.test(locator)
    return isLocator ? { locator, after: words.slice(close + 1), end: at + 1 } : undefined
  }
  return undefined
}

/** A line in which locators are parted from the words after them. */
export interface LocatedLine {
  nodes: PhrasingContent[]
  /** By the marks of their notes. */
  locators: ReadonlyMap<PhrasingContent, string>
}

/** Parts the locators of a line from its words. `isNote` tells the marks that a locator can belong to. */
export function partLocators(
  line: PhrasingContent[],
  isNote: (node: PhrasingContent) => boolean,
  longest: number,
): LocatedLine {
  if (!line.some(isNote)) return { nodes: line, locators: new Map() }
  const locators = new Map<PhrasingContent, string>()
  const nodes: PhrasingContent[] = []
  for (let at = 0; at < line.length; at++) {
    const node = line[at] as PhrasingContent
    nodes.push(node)
    const located = isNote(node) ? readLocator(line, at + 1) : undefined
    if (!located || located.locator.length > longest) continue
    locators.set(node, located.locator)
    if (located.after !== '') nodes.push({ type: 'text', value: located.after })
    at = located.end - 1
  }
  return { nodes, locators }
}
