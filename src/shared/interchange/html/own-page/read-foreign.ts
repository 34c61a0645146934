import { normaliseBody } from '../../../article/normalise'
import type { CitationItem } from '../../../article/inline'
import type { InnerPicture } from '../inner-pictures'
import { Headings } from '../headings'
import { levelLists } from '../level-lists'
import type { Notes } from '../notes'
import { takePicturesOf } from '../page/take-pictures'
import { OUTSIDE } from '../place'
import { Reader } from '../reader'
import { Styles } from '../styles'
import { type Document, type Element, elementsIn, isElement, type Node } from '../tree'
import type { ReadForeign } from './import-own-page'
import { citationIn, type Numbered } from './read-line'

/** Reads what somebody has put into a page of ours as any page is read; what is cited in it still is. */
export function foreignReader(
  document: Document,
  pictures: InnerPicture[],
  keeps: (address: string) => boolean,
): ReadForeign {
  return (nodes, numbered, draft) => {
    const styles = new Styles(document)
    const headings = new Headings(document, styles)
    const notes = { ...NO_NOTES, cited: citedIn(nodes, numbered) }
    const reader = new Reader({ styles, notes, headings, pictures, spreadsheet: () => false, keeps })
    reader.read(nodes, OUTSIDE)
    takePicturesOf(reader, keeps, draft)
    return normaliseBody(levelLists(reader.blocks))
  }
}

const NO_NOTES: Notes = { sources: [], cited: new Map(), taken: new Set(), prose: new Set(), marks: new Map() }

function citedIn(nodes: Node[], numbered: Numbered): Map<Element, CitationItem[]> {
  const cited = new Map<Element, CitationItem[]>()
  for (const node of nodes.filter(isElement)) {
    for (const element of [node, ...elementsIn(node)]) {
      const items = citationIn(element, numbered)
      if (items) cited.set(element, items)
    }
  }
  return cited
}
