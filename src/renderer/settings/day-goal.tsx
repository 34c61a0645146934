import { useState } from 'react'
import { readCount } from '../../shared/interchange/digits'
import { t } from '../../shared/messages/translate'
import { TextField } from '../ui/field'
import type { SettingsStore } from './settings-store'

/** How many words a day the person means to write; nothing for no such goal. Kept as it is typed. */
export function DayGoal({ settings }: { settings: SettingsStore }) {
  const [text, setText] = useState(() => String(settings.value.dayGoal || ''))
  const unreadable = text.trim() !== '' && readCount(text) === null
  return (
    <TextField
      label={t('settings.day-goal')}
      help={t('settings.day-goal.hint')}
      error={unreadable ? t('inspector.story.target-words-unreadable', { value: text.trim() }) : undefined}
      inputMode="numeric"
      dir="ltr"
      ownUndo
      maxLength={20}
      value={text}
      onValue={(value) => {
        setText(value)
        if (value.trim() === '' || readCount(value) !== null) settings.change({ dayGoal: readCount(value) ?? 0 })
      }}
    />
  )
}
