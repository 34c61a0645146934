import type { CitationItem } from '../../article/inline'
import type { Source } from '../../article/source'
import { parseReferenceLine } from '../reference-line'
import { sourceFromPaste } from '../references/source-from-paste'
import { sourceOf, sourceOfReference } from '../source-of'
import { findAddresses } from '../web-address'
import { fragmentOf } from './fragment'
import { isBackLink, type NoteMark, noteMarkOf, readNote } from './note-words'
import type { Styles } from './styles'
import { attributeOf, type Document, type Element, elementsIn, parentOf, textIn } from './tree'
import { isGoogleComment } from './unseen'

/** How Word, Google Docs, LibreOffice, wikis, pandoc, GitHub and Stet itself name their notes. */
const NOTE_NAME =
  /^(?:_?(?:ftn|edn)\d+|ftnt\d+|sd(?:foot|end)note\d+(?:sym)?|cite_note-.+|(?:user-content-)?fn[-:]?[\w-]+|source-\d+)$/i
const BACK_NAME = /^(?:_?(?:ftn|edn)ref|ftnt_ref|sd(?:foot|end)note\d+anc|cite_ref|(?:user-content-)?fnref|cite-\d)/i
const BLOCK = /^(?:li|p|div|aside|dd|td|section)$/
/** A note with a link is a source unless it is a paragraph of its own. */
const LONGEST_LINKED = 400
const MOST_AROUND = 20

/** The notes of a document: what their marks cite, and the elements that hold no more than what became sources. */
export interface Notes {
  sources: Source[]
  /** By the element that is the whole mark, brackets and all. */
  cited: Map<Element, CitationItem[]>
  /** Notes that are sources. */
  taken: Set<Element>
  /** Notes of prose, and the links to and from them with the mark that they show. */
  prose: Set<Element>
  marks: Map<Element, string>
}

/**
 * Finds the notes of a document. One that reads as a reference, or has a link, becomes a source that is cited where it is marked;
 * one of prose stays a paragraph where it stands, behind its mark.
 */
export function findNotes(document: Document, styles: Styles): Notes {
  const notes: Notes = { sources: [], cited: new Map(), taken: new Set(), prose: new Set(), marks: new Map() }
  const { links, named } = findLinks(document)
  const read = new Map<Element, string>()
  const refs = new Map<Element, CitationItem>()
  const inside = new Set<Element>()
  for (const link of links) {
    const fragment = fragmentOf(link) ?? ''
    const target = named.get(fragment)
    const mark = noteMarkOf(link)
    if (!target || !mark || inside.has(link) || BACK_NAME.test(fragment)) continue
    const note = noteAround(target, styles)
    if (!note || !isNote(note, link, fragment)) continue
    for (const inner of elementsIn(note)) inside.add(inner)
    const { words, targets } = readNote(note, styles)
    if (words === '') continue
    if (!isReference(words, targets)) {
      keepProse(note, link, mark, notes)
      continue
    }
    let id = read.get(note)
    if (id === undefined) {
      const source = readSource(words, targets)
      id = source.id
      read.set(note, id)
      notes.sources.push(source)
      notes.taken.add(note)
    }
    refs.set(link, { sourceId: id, ...(mark.locator !== undefined && { locator: mark.locator }) })
  }
  for (const [link, item] of refs) {
    const whole = wholeMark(link, refs)
    notes.cited.set(whole, [...(notes.cited.get(whole) ?? []), item])
  }
  return notes
}

function findLinks(document: Document): { links: Element[]; named: Map<string, Element> } {
  const links: Element[] = []
  const named = new Map<string, Element>()
  for (const element of elementsIn(document)) {
    if (fragmentOf(element) !== undefined && !isGoogleComment(element)) links.push(element)
    for (const { name, value } of element.attrs) {
      const isName = name === 'id' || (name === 'name' && element.tagName === 'a')
      if (isName && value !== '' && !named.has(value)) named.set(value, element)
    }
  }
  return { links, named }
}

/** The block that a target stands in; of Word and LibreOffice the box around a note's paragraphs. */
function noteAround(target: Element, styles: Styles): Element | undefined {
  let note: Element | undefined = target
  while (note && !BLOCK.test(note.tagName)) note = parentOf(note)
  const around = note && parentOf(note)
  const isBox =
    around &&
    (/^(?:foot|end)note$/.test(styles.of(around, 'mso-element')) ||
      /^(?:ftn|edn|sdfootnote|sdendnote)\d+$/.test(attributeOf(around, 'id') ?? ''))
  return isBox ? around : note
}

/** A note is named as one, or leads back to its mark. */
function isNote(note: Element, link: Element, fragment: string): boolean {
  if (isIn(link, note)) return false
  if (NOTE_NAME.test(fragment) || attributeOf(link, 'role') === 'doc-noteref') return true
  const around = new Set(
    [link, parentOf(link), parentOf(parentOf(link) ?? link)].flatMap((element) =>
      element ? [attributeOf(element, 'id'), attributeOf(element, 'name')] : [],
    ),
  )
  return elementsIn(note).some((inner) => isBackLink(inner) && around.has(fragmentOf(inner)))
}

function isReference(words: string, targets: string[]): boolean {
  if (words.length <= LONGEST_LINKED && (targets.length > 0 || findAddresses(words).length > 0)) return true
  return parseReferenceLine(words) !== undefined
}

/** An address alone names its site; links add where a reference can be read. */
function readSource(words: string, targets: string[]): Source {
  const named = targets.length === 0 ? sourceFromPaste(words) : undefined
  return named ? sourceOf(named.csl) : sourceOfReference(words, targets)
}

function keepProse(note: Element, link: Element, { mark }: NoteMark, { prose, marks }: Notes): void {
  marks.set(link, mark)
  if (prose.has(note)) return
  prose.add(note)
  const back = elementsIn(note).find(isBackLink)
  for (const inner of elementsIn(note)) if (isBackLink(inner)) marks.set(inner, inner === back ? mark : '')
}

/** A mark with the brackets and the raised box around it, and the marks that share them: `[1, 2]`. */
function wholeMark(link: Element, refs: ReadonlyMap<Element, unknown>): Element {
  let whole = link
  for (let around = parentOf(whole); around && !BLOCK.test(around.tagName); around = parentOf(around)) {
    if (around.childNodes.length > MOST_AROUND) break
    const rest = textIn(around, (inner) => refs.has(inner))
    if (!/^[[\](),;\s\u00A0–-]*$/.test(rest)) break
    whole = around
  }
  return whole
}

function isIn(element: Element, outer: Element): boolean {
  for (let around = parentOf(element); around; around = parentOf(around)) if (around === outer) return true
  return false
}
