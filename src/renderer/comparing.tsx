import { lazy, type ReactNode, Suspense, useCallback, useState } from 'react'
import type { Comparing, VersionPair } from './session/comparing'
import type { SettingsStore } from './settings/settings-store'
import { useSettings } from './settings/use-settings'
import type { Opened } from './workbench/workbench'

const CompareView = lazy(async () => ({ default: (await import('./when-asked')).CompareView }))

export interface Comparison {
  compare(comparing: Comparing): void
  end(): void
  /** The two versions that are compared (null is the story as it is now); empty when none are. */
  compared: (string | null)[]
  /** The comparison, in the place of the page; null when there is none. */
  view: ReactNode
}

/** The comparison of two versions of the open story. It ends when another story is opened. */
export function useComparing(opened: Opened | null, settings: SettingsStore): Comparison {
  const { comparison: looking = { layout: 'inline', onlyChanges: false } } = useSettings(settings)
  const [asked, setAsked] = useState<{ turn: number; times: number; comparing: Comparing } | null>(null)
  const [against, setAgainst] = useState<VersionPair['against'] | null>(null)
  const comparing = asked !== null && asked.turn === opened?.turn ? asked.comparing : null
  const pair = comparing && (comparing.pairs.find((each) => each.against === against) ?? comparing.pairs[0])
  const end = useCallback(() => setAsked(null), [])

  return {
    compare: (next) =>
      opened && setAsked((last) => ({ turn: opened.turn, times: (last?.times ?? 0) + 1, comparing: next })),
    end,
    compared: pair ? [pair.before.id, pair.after.id] : [],
    view: comparing && pair && (
      <Suspense>
        <CompareView
          key={asked?.times}
          comparing={comparing}
          pair={pair}
          onPair={(next) => setAgainst(next.against)}
          looking={looking}
          onLooking={(next) => settings.change({ comparison: next })}
          onClose={end}
        />
      </Suspense>
    ),
  }
}
