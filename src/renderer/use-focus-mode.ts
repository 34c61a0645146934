import { useEffect, useState } from 'react'
import { PLAIN_WRITING, type Settings } from '../shared/bridge/settings'
import type { SettingsStore } from './settings/settings-store'
import { useSettings } from './settings/use-settings'
import { runCommand } from './ui/commands'
import { useCommands } from './ui/use-commands'

type Panes = Settings['panes']
type Open = Pick<Panes, 'libraryOpen' | 'inspectorOpen'>

const FOLDED: Open = { libraryOpen: false, inspectorOpen: false }

/**
 * How the page keeps to what is being written. In focus mode the panes are folded away; which of them were open is not
 * forgotten, and what is opened meanwhile is for as long as the mode lasts. `story`: whether one is open.
 */
export function useFocusMode(settings: SettingsStore, story: boolean) {
  const { panes, writing = PLAIN_WRITING } = useSettings(settings)
  const [meanwhile, setMeanwhile] = useState(FOLDED)

  const change = (part: Partial<typeof writing>) => {
    if (part.focus) setMeanwhile(FOLDED)
    settings.change({ writing: { ...(settings.value.writing ?? PLAIN_WRITING), ...part } })
    // The menu is main's, and hears of it when it is stored.
    void settings.flush()
  }
  useCommands({
    'view.focus': () => story && change({ focus: !focus }),
    'view.focus-sentence': () => story && change({ focus: true, focusOn: 'sentence' }),
    'view.focus-paragraph': () => story && change({ focus: true, focusOn: 'paragraph' }),
    'view.typewriter': () => change({ typewriter: !writing.typewriter }),
  })
  const focus = writing.focus && story
  useEffect(() => (focus ? leaveOnEscape() : undefined), [focus])

  const setPanes = ({ libraryOpen, inspectorOpen, ...sizes }: Partial<Panes>) => {
    const open = {
      ...(libraryOpen !== undefined && { libraryOpen }),
      ...(inspectorOpen !== undefined && { inspectorOpen }),
    }
    if (focus) setMeanwhile((now) => ({ ...now, ...open }))
    settings.change({ panes: { ...settings.value.panes, ...sizes, ...(!focus && open) } })
  }
  return { writing, focus, panes: focus ? { ...panes, ...meanwhile } : panes, setPanes }
}

/** Whatever lies over the page hears Escape first. */
function leaveOnEscape(): () => void {
  const pressed = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.defaultPrevented || event.isComposing) return
    if (document.querySelector('[role="dialog"], [role="alertdialog"], [role="menu"]')) return
    runCommand('view.focus')
    // The writing surface lets go of the caret on Escape, which is not what was meant.
    if (event.target instanceof HTMLElement) event.target.focus({ preventScroll: true })
  }
  window.addEventListener('keydown', pressed)
  return () => window.removeEventListener('keydown', pressed)
}
