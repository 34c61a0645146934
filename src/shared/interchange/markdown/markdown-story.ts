import type { Definition, FootnoteDefinition, LinkReference, Nodes, Root } from 'mdast'
import type { Draft } from '../draft'
import type { OwnExport } from './own/own-export'

/** What the readers of a Markdown document share. */
export interface MarkdownStory {
  draft: Draft
  /** Sources by the numbers that markers name. */
  numbered: Map<number, string>
  /** Sources by the identifiers of footnotes. */
  notes: Map<string, string>
  /** Targets by the identifiers of link references. */
  definitions: Map<string, Definition>
  /** Nodes that were read already, so that the body leaves them out. */
  taken: Set<Nodes>
  /** The document is an export of ours: nothing in it is guessed at. */
  own: OwnExport | undefined
}

/** What a document defines, wherever it stands, and the identifiers that something in it refers to. */
export interface Definitions {
  definitions: Definition[]
  footnotes: FootnoteDefinition[]
  linked: Set<string>
  /** Numbers that stand by themselves in brackets, `[2]`. */
  cited: Set<number>
}

export function findDefinitions(root: Root): Definitions {
  const found: Definitions = { definitions: [], footnotes: [], linked: new Set(), cited: new Set() }
  const walk = (node: Nodes): void => {
    if (node.type === 'definition') found.definitions.push(node)
    if (node.type === 'footnoteDefinition') found.footnotes.push(node)
    if (node.type === 'linkReference' || node.type === 'imageReference') found.linked.add(node.identifier)
    const number = node.type === 'linkReference' ? citedNumber(node) : undefined
    if (number !== undefined) found.cited.add(number)
    if ('children' in node) for (const child of node.children) walk(child)
  }
  walk(root)
  return found
}

/** The number of a reference like `[2]`; undefined for a link with words of its own. */
export function citedNumber(node: Nodes): number | undefined {
  if (node.type !== 'linkReference') return undefined
  return isBare(node) && /^\d{1,3}$/.test(node.identifier) ? Number(node.identifier) : undefined
}

function isBare({ referenceType }: LinkReference): boolean {
  return referenceType !== 'full'
}
