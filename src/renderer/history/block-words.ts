import type { Block } from '../../shared/article/block'
import type { TextRun } from '../../shared/article/inline'
import type { BlockChange } from '../../shared/merge/comparison'
import { joined } from '../../shared/messages/joined'
import { t } from '../../shared/messages/translate'

/** What a block is: a heading, a numbered item … */
export function blockName(block: Block): string {
  if (block.type === 'heading') return t('compare.block.heading', { level: block.level })
  if (block.type === 'item')
    return t('compare.block.item', { ordered: block.ordered ? 'yes' : 'no', depth: block.depth })
  return t(`compare.block.${block.type}`)
}

const KINDS: ReadonlySet<string> = new Set(['type', 'level', 'ordered', 'depth'])
const KNOWN = ['box', 'asset', 'rows', 'cells', 'header', 'url', 'language', 'dir'] as const

/** What became of a block besides its words, in words. */
export function notesOf({ before, after, moved, attributes }: BlockChange): string[] {
  const notes = moved ? [t('compare.note.moved')] : []
  if (before && after && attributes.some((name) => KINDS.has(name)))
    notes.push(t('compare.note.type', { before: blockName(before), after: blockName(after) }))
  const others = attributes
    .filter((name) => !KINDS.has(name))
    .map((name) => t(`compare.note.${KNOWN.find((known) => known === name) ?? 'other'}`))
  return [...notes, ...new Set(others)]
}

/** How words look: bold, linked to https://… */
export function looksOf(run: Pick<TextRun, 'marks' | 'link'>): string {
  const looks = (run.marks ?? []).map((mark) => t(`compare.mark.${mark}`))
  if (run.link !== undefined) looks.push(t('compare.link', { url: run.link }))
  return looks.length === 0 ? t('compare.plain') : joined(looks)
}
