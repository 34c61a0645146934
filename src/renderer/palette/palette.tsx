import { Dialog } from '@base-ui/react/dialog'
import { type KeyboardEvent, useId, useMemo, useState } from 'react'
import { flushSync } from 'react-dom'
import type { Command } from '../../shared/bridge/commands'
import { t } from '../../shared/messages/translate'
import { keepUndo } from '../ui/field'
import { fieldDirection } from '../ui/field-direction'
import { means } from '../ui/key-readings'
import { isMac } from '../ui/platform'
import { commandEntries } from './command-entries'
import type { Entry } from './entry'
import { EntryList } from './entry-list'
import { groupsFor } from './groups'
import styles from './palette.module.css'
import { useFoundStories } from './use-found-stories'

interface PaletteProps {
  /** The commands that were chosen last, the newest first. */
  recent: readonly string[]
  settings: Entry[]
  /** Stories to begin. They are there when they are asked for. */
  templates: Entry[]
  /** What was typed before it could be shown. */
  typed: string
  /** The way back to where the person was. */
  goBack(): void
  onCommand(command: Command): void
  onStory(id: string): void
  onClose(): void
}

const PAGE = 8

/** One line that reaches every command, story and setting. What is chosen is done where the person was before. */
export function Palette(props: PaletteProps) {
  const { recent, settings, templates, typed, goBack, onCommand, onStory, onClose } = props
  const id = useId()
  const [text, setText] = useState(typed)
  const [marked, setMarked] = useState(0)
  const [commands] = useState(() => commandEntries(onCommand))
  const rows = useFoundStories(text)
  const groups = useMemo(() => {
    const stories = rows.map((row): Entry => {
      const { id: story, title, stage, section, language } = row
      const detail = [t(`stage.${stage}`), section].filter(Boolean).join(' · ')
      const name = title || t('library.untitled')
      return { id: `story-${story}`, name, detail, stage, language, run: () => onStory(story) }
    })
    return groupsFor(text, { recent, commands, templates, settings, stories })
  }, [text, rows, recent, commands, templates, settings, onStory])
  const entries = groups.flatMap((group) => group.entries)
  const last = entries.length - 1
  const active = Math.min(marked, last)

  const leave = (run?: () => void) => {
    flushSync(onClose)
    goBack()
    run?.()
  }
  const onKeyDown = (event: KeyboardEvent) => {
    keepUndo(event)
    if (event.nativeEvent.isComposing) return
    const to = {
      ArrowDown: active === last ? 0 : active + 1,
      ArrowUp: active <= 0 ? last : active - 1,
      PageDown: Math.min(active + PAGE, last),
      PageUp: Math.max(active - PAGE, 0),
    }[event.key]
    if (to !== undefined) {
      event.preventDefault()
      setMarked(to)
    } else if (event.key === 'Enter') {
      event.preventDefault()
      const chosen = entries[active]
      if (chosen) leave(chosen.run)
    } else if (means(event, 'Mod+K', isMac)) {
      event.preventDefault()
      leave()
    }
    if (event.ctrlKey || event.metaKey) event.stopPropagation()
  }

  return (
    <Dialog.Root open onOpenChange={(open) => open || leave()}>
      <Dialog.Portal>
        <Dialog.Backdrop className={styles.backdrop} />
        <Dialog.Popup className={styles.palette} aria-label={t('menu.app.palette')} finalFocus={false}>
          <input
            className={styles.field}
            // What is typed next belongs here, so nothing may wait.
            autoFocus
            type="text"
            role="combobox"
            aria-expanded
            aria-controls={id}
            aria-activedescendant={entries[active] && `${id}-${entries[active].id}`}
            aria-autocomplete="list"
            aria-label={t('palette.field')}
            placeholder={t('palette.hint')}
            autoComplete="off"
            spellCheck={false}
            dir={fieldDirection(text)}
            value={text}
            onChange={(event) => {
              setText(event.target.value)
              setMarked(0)
            }}
            onKeyDown={onKeyDown}
          />
          <EntryList id={id} groups={groups} marked={entries[active]} onChoose={({ run }) => leave(run)} />
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  )
}
