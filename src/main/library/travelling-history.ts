import type { Article } from '../../shared/article/article'
import { confidentialIds } from '../../shared/article/hide-sources'
import type { Revision } from '../../shared/article/revision'
import { ancestorsOf } from './revision-ancestors'

type Sources = Article['sources']

/**
 * What of a story's history may go to somebody else: its head, and the revisions that lead to it as far as none names a
 * source that became confidential, in any of them or as this machine alone knows (`secrets`, the ids of sources). Whoever
 * stands openly in the head is no secret to the one who gets it. `heldBack`: some stay here for that.
 */
export function travellingHistory(
  head: string,
  history: ReadonlyMap<string, Revision>,
  secrets: readonly string[],
): { ids: string[]; heldBack: boolean } {
  const inOpen = new Set(openIn(history.get(head)))
  const everHidden = [...history.values()].flatMap((revision) => [...confidentialIds(sourcesOf(revision))])
  const hidden = new Set([...everHidden, ...secrets].filter((source) => !inOpen.has(source)))
  const stays = (id: string) => openIn(history.get(id)).some((source) => hidden.has(source))
  const leading = [...ancestorsOf(head, (id) => (stays(id) ? [] : (history.get(id)?.parents ?? [])))]
  return { ids: leading.filter((id) => history.has(id) && !stays(id)), heldBack: leading.some(stays) }
}

/** The ids of the sources that a revision has by more than a public description. */
export function openIn(revision: Pick<Revision, 'value'> | undefined): string[] {
  return sourcesOf(revision).flatMap(({ id, visibility }) => (visibility === 'confidential' ? [] : [id]))
}

/** The sources of a stored value, of whatever schema. */
function sourcesOf(revision: Pick<Revision, 'value'> | undefined): Sources {
  const value = revision?.value as { sources?: unknown } | null | undefined
  return Array.isArray(value?.sources) ? (value.sources as Sources) : []
}
