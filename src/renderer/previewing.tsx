import { lazy, type ReactNode, Suspense, useCallback, useState } from 'react'
import { PLAIN_PREVIEW } from '../shared/bridge/settings'
import type { SettingsStore } from './settings/settings-store'
import { useSettings } from './settings/use-settings'
import type { Opened } from './workbench/workbench'

const Preview = lazy(async () => ({ default: (await import('./when-asked')).Preview }))

export interface Previewing {
  open: boolean
  toggle(): void
  /** The preview, in a place beside the page or over it; null when nobody wants it. */
  view: ((over: boolean) => ReactNode) | null
  /** How wide it is beside the page. */
  width: number
  onWidth(width: number): void
}

/** The preview of the open story, whichever that is, until somebody closes it. A story that isn't understood has none. */
export function usePreviewing(opened: Opened | null, settings: SettingsStore): Previewing {
  const {
    preview: looking = PLAIN_PREVIEW,
    exportTheme,
    ownTheme = '',
    referenceStyle,
    timeZone,
    publisher,
  } = useSettings(settings)
  const [wanted, setWanted] = useState(false)
  const toggle = useCallback(() => setWanted((was) => !was), [])
  const open = wanted && opened !== null && opened.session.unknown.length === 0
  const theme = exportTheme === 'own' && ownTheme === '' ? 'paper' : (exportTheme ?? 'paper')

  return {
    open,
    toggle,
    view: open
      ? (over) => (
          <Suspense>
            <Preview
              key={opened.turn}
              manner={{ theme, ownTheme, referenceStyle, publisher, timeZone }}
              hasOwnTheme={ownTheme !== ''}
              onTheme={(next) => settings.change({ exportTheme: next })}
              looking={looking}
              onLooking={(next) => settings.change({ preview: next })}
              over={over}
              onClose={toggle}
            />
          </Suspense>
        )
      : null,
    width: looking.width,
    onWidth: (width) => settings.change({ preview: { ...looking, width } }),
  }
}
