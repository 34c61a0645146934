import type { History, Version } from '../../../shared/bridge/history'
import { t } from '../../../shared/messages/translate'
import type { Comparing, NamedVersion, VersionPair } from '../../session/comparing'
import { nameOfVersion } from './version-words'

/** A version's id, or null for the story as it is now. */
export type Mark = string | null

/** The story as it is now, as one side of a comparison. */
export function nowVersion(): NamedVersion {
  return { id: null, name: t('history.now') }
}

/**
 * What a line of the timeline is compared with: now, unless it is what the story is now, and the version before it.
 * Of a sitting that is the last before it began. *Now* itself is compared with the newest version. Undefined where
 * there is nothing to compare with.
 */
export function comparingOf(
  versions: Version[],
  { versions: all, current }: History,
  now: number,
): Comparing | undefined {
  const named = (version: Version): NamedVersion => ({ id: version.id, name: nameOfVersion(version, now) })
  const [chosen] = versions
  if (chosen === undefined) {
    const newest = all[0] && named(all[0])
    return newest && { version: newest, pairs: [{ against: 'now', before: newest, after: nowVersion() }] }
  }
  const version = named(chosen)
  const previous = all[all.indexOf(versions.at(-1) as Version) + 1]
  const pairs: VersionPair[] = []
  if (previous) pairs.push({ against: 'previous', before: named(previous), after: version })
  const withNow: VersionPair = { against: 'now', before: version, after: nowVersion() }
  if (chosen.id === current) pairs.push(withNow)
  else pairs.unshift(withNow)
  return { version, pairs: pairs as Comparing['pairs'] }
}

/** Two marked versions, by their ids (null for now), the earlier first whichever way round they were marked. */
export function comparingMarked(marked: [Mark, Mark], { versions }: History, now: number): Comparing {
  const age = (id: Mark) => (id === null ? -1 : versions.findIndex((version) => version.id === id))
  const [before, after] = [...marked]
    .sort((a, b) => age(b) - age(a))
    .map((id): NamedVersion => {
      const version = versions[age(id)]
      return version ? { id, name: nameOfVersion(version, now) } : nowVersion()
    }) as [NamedVersion, NamedVersion]
  return { version: before, pairs: [{ against: 'marked', before, after }] }
}
