import type { FootnoteReference, PhrasingContent } from 'mdast'
import type { Inline, Mark, TextRun } from '../../article/inline'
import { citeMarkers, pushCitation } from '../citation-markers'
import { leaveOut } from '../draft'
import { readHtml } from './html-marks'
import { isLinkable, linkTarget } from './link-target'
import { partLocators } from './locator'
import { citedNumber, type MarkdownStory } from './markdown-story'

/** How the words inside a node look. */
interface Appearance {
  marks: Mark[]
  link?: string
}

/** The content of a line of Markdown as inlines. Pictures in it are left to the caller. */
export function readInlines(nodes: PhrasingContent[], story: MarkdownStory): Inline[] {
  const inlines: Inline[] = []
  readInto(inlines, nodes, { marks: [] }, story)
  return inlines
}

function readInto(inlines: Inline[], line: PhrasingContent[], appearance: Appearance, story: MarkdownStory): void {
  const isNote = (node: PhrasingContent) => node.type === 'footnoteReference' && story.notes.has(node.identifier)
  const { nodes, locators } = partLocators(line, isNote, story.own ? Infinity : LONGEST_LOCATOR)
  const open: { element: string; mark: Mark }[] = []
  for (const [index, node] of nodes.entries()) {
    const now = { ...appearance, marks: [...appearance.marks, ...open.map(({ mark }) => mark)] }
    if (node.type !== 'html') {
      if (node.type === 'footnoteReference') readNote(inlines, node, locators.get(node), story)
      else readNode(inlines, isBreak(nodes[index - 1]) ? withoutFirstSpace(node) : node, now, story)
      continue
    }
    const html = readHtml(node.value)
    const isOpened = html.kind === 'close' && open.findLastIndex(({ element }) => element === html.element)
    if (html.kind === 'break') inlines.push({ type: 'break' })
    else if (html.kind === 'comment') {
      if (html.words !== '') leaveOut(story.draft, html.words, 'page-chrome')
    } else if (html.kind === 'open' && isClosedLater(nodes, index, html.element)) open.push(html)
    else if (typeof isOpened === 'number' && isOpened >= 0) open.splice(isOpened, 1)
    else inlines.push(run(node.value, now))
  }
}

function isClosedLater(nodes: PhrasingContent[], from: number, element: string): boolean {
  return nodes.some((node, index) => {
    if (index <= from || node.type !== 'html') return false
    const html = readHtml(node.value)
    return html.kind === 'close' && html.element === element
  })
}

function readNode(
  inlines: Inline[],
  node: Exclude<PhrasingContent, { type: 'html' | 'footnoteReference' }>,
  appearance: Appearance,
  story: MarkdownStory,
): void {
  const inside = (mark: Mark): Appearance => ({ ...appearance, marks: [...appearance.marks, mark] })
  switch (node.type) {
    case 'text':
      return readText(inlines, node.value.replace(/\n/g, ' '), appearance, story)
    case 'inlineCode':
      inlines.push(run(node.value, inside('code')))
      return
    case 'break':
      inlines.push({ type: 'break' })
      return
    case 'emphasis':
      return readInto(inlines, node.children, inside('italic'), story)
    case 'strong':
      return readInto(inlines, node.children, inside('bold'), story)
    case 'delete':
      return readInto(inlines, node.children, inside('strikethrough'), story)
    case 'link':
    case 'linkReference':
      return readLink(inlines, node, appearance, story)
    case 'image':
    case 'imageReference':
      return
  }
}

function readText(inlines: Inline[], text: string, appearance: Appearance, story: MarkdownStory): void {
  const { numbered, draft, own } = story
  if (own) {
    inlines.push(run(text, appearance))
    return
  }
  for (const inline of citeMarkers(text, numbered, draft.notUnderstood)) {
    if (inline.type === 'citation') pushCitation(inlines, inline.items)
    else inlines.push(inline.type === 'text' ? run(inline.text, appearance) : inline)
  }
}

/** Longer words in brackets after the mark of a note are no locator, unless the document is ours. */
const LONGEST_LOCATOR = 80

function isBreak(node: PhrasingContent | undefined): boolean {
  return node?.type === 'html' && readHtml(node.value).kind === 'break'
}

/** A line break in HTML may be followed by white space, which is not there. */
function withoutFirstSpace<T extends PhrasingContent>(node: T): T {
  return node.type === 'text' ? { ...node, value: node.value.replace(/^[ \t]+/, '') } : node
}

/** A link to where a story may not link keeps its words only. A reference by a number, `[2]`, is a citation. */
function readLink(
  inlines: Inline[],
  node: Extract<PhrasingContent, { type: 'link' | 'linkReference' }>,
  appearance: Appearance,
  story: MarkdownStory,
): void {
  const number = citedNumber(node)
  const sourceId = number === undefined ? undefined : story.numbered.get(number)
  if (sourceId !== undefined) return pushCitation(inlines, [{ sourceId }])
  const { url, title } = linkTarget(node, story)
  if (title !== '') story.draft.notUnderstood.push(title)
  const before = inlines.length
  readInto(inlines, node.children, isLinkable(url) ? { ...appearance, link: url } : appearance, story)
  if (!isLinkable(url)) story.draft.notUnderstood.push(url)
  else if (inlines.length === before) inlines.push(run(url, { ...appearance, link: url }))
}

function readNote(
  inlines: Inline[],
  { identifier, label }: FootnoteReference,
  locator: string | undefined,
  { notes, draft }: MarkdownStory,
): void {
  const sourceId = notes.get(identifier)
  if (sourceId === undefined) draft.notUnderstood.push(`[^${label ?? identifier}]`)
  else pushCitation(inlines, [{ sourceId, ...(locator !== undefined && { locator }) }])
}

function run(text: string, { marks, link }: Appearance): TextRun {
  return { type: 'text', text, ...(marks.length > 0 && { marks }), ...(link !== undefined && { link }) }
}
