import type { Article } from '../../article/article'
import type { Body } from '../../article/block'
import { mapLines } from '../../article/map-lines'
import { sameValue } from '../../article/same-value'
import type { Source } from '../../article/source'

/** The sources of an edited story, and the ids in it of those in the file. */
export interface EditedSources {
  sources: Source[]
  ids: ReadonlyMap<string, string>
}

/**
 * Notes that still read as they did are the sources that they were. Where as many are left on both sides, a note was
 * edited: what is read in it takes the place of what its source said. Other notes are new sources, and none goes.
 */
export function editedSources(base: Article, was: Source[], file: Source[]): EditedSources {
  const ids = new Map<string, string>()
  const free = [...was]
  const unknown = file.filter((source) => {
    const at = free.findIndex((other) => sameSource(other, source))
    if (at === -1) return true
    ids.set(source.id, (free.splice(at, 1)[0] as Source).id)
    return false
  })
  if (free.length !== unknown.length) return { sources: [...base.sources, ...unknown], ids }
  const edits = new Map<string, Source>()
  for (const [at, source] of unknown.entries()) {
    const { id } = free[at] as Source
    ids.set(source.id, id)
    edits.set(id, source)
  }
  return { sources: base.sources.map((source) => edited(source, edits.get(source.id))), ids }
}

/** A body that cites by the ids that its sources have in the edited story. */
export function withSourceIds(body: Body, ids: ReadonlyMap<string, string>): Body {
  return body.map((block) =>
    mapLines(block, (line) =>
      line.map((inline) => {
        if (inline.type !== 'citation') return inline
        const items = inline.items.map((item) => ({ ...item, sourceId: ids.get(item.sourceId) ?? item.sourceId }))
        return { ...inline, items }
      }),
    ),
  )
}

function edited(source: Source, edit: Source | undefined): Source {
  if (!edit) return source
  const { archiveUrl = source.archiveUrl } = edit
  return { ...source, csl: { ...source.csl, ...edit.csl }, ...(archiveUrl !== undefined && { archiveUrl }) }
}

function sameSource({ id: _, ...a }: Source, { id: __, ...b }: Source): boolean {
  return sameValue(a, b)
}
