import { type ReactNode, useId, useMemo, useState } from 'react'
import { t } from '../../shared/messages/translate'
import { attempt } from '../attempt'
import { call } from '../bridge'
import { Button } from '../ui/button'
import { Dialog } from '../ui/dialog'
import { SelectField, TextField } from '../ui/field'
import { ownLanguageName, sortedByOwnName, STORY_LANGUAGES } from '../ui/languages'
import { CHOICES, type Choice } from './choices'
import { DayGoal } from './day-goal'
import { HouseFields } from './house-fields'
import styles from './settings-dialog.module.css'
import type { SettingsStore } from './settings-store'
import { useSettings } from './use-settings'

/** What a person sets once and for all. Everything holds at once. */
export function SettingsDialog({
  settings,
  library,
  desks,
  agreedBy,
  onClose,
}: {
  settings: SettingsStore
  /** The folder of the library. */
  library: string
  /** The desks that the library has joined, and what can be done about them. */
  desks: ReactNode
  /** The desk for whose people what the newsroom has agreed on holds; null where it holds only here. */
  agreedBy: string | null
  onClose(): void
}) {
  return (
    <Dialog
      open
      title={t('settings.title')}
      onClose={onClose}
      footer={
        <Button variant="primary" onClick={onClose}>
          {t('settings.close')}
        </Button>
      }
    >
      <Section name={t('settings.you')}>
        <Person settings={settings} />
      </Section>
      <Section name={t('settings.writing')}>
        <StoryLanguage settings={settings} />
        <Choices section="writing" settings={settings} />
        <DayGoal settings={settings} />
      </Section>
      <Section name={t('settings.newsroom')}>
        {agreedBy !== null && <p className={styles.help}>{t('desks.page.agreed', { name: agreedBy })}</p>}
        <HouseFields settings={settings} />
      </Section>
      <Section name={t('desks.page')}>{desks}</Section>
      <Section name={t('settings.appearance')} halves>
        <Choices section="display" settings={settings} />
      </Section>
      <Section name={t('settings.library')}>
        <p className={styles.place}>
          <bdi className={styles.path}>{library}</bdi>
          <Button variant="quiet" onClick={() => void attempt(call('app.showFile', { path: library }))}>
            {t('settings.show-folder')}
          </Button>
        </p>
      </Section>
    </Dialog>
  )
}

/** `halves`: its fields stand two by two. */
function Section({ name, halves = false, children }: { name: string; halves?: boolean; children: ReactNode }) {
  const id = useId()
  return (
    <section className={styles.section} data-halves={halves || undefined} aria-labelledby={id}>
      <h3 id={id} className={styles.heading}>
        {name}
      </h3>
      {children}
    </section>
  )
}

function Choices({ section, settings }: { section: Choice['section']; settings: SettingsStore }) {
  return CHOICES.filter((choice) => choice.section === section).map((choice) => (
    <ChoiceField key={choice.id} choice={choice} settings={settings} />
  ))
}

/** Kept as it is typed, and without the spaces around it. */
function Person({ settings }: { settings: SettingsStore }) {
  const [name, setName] = useState(settings.value.person.name)
  const [initials, setInitials] = useState(settings.value.person.initials)
  const keep = (change: Partial<{ name: string; initials: string }>) =>
    settings.change({ person: { name: name.trim(), initials: initials.trim(), ...change } })
  return (
    <div className={styles.person}>
      <TextField
        label={t('welcome.name')}
        help={t('welcome.name-hint')}
        value={name}
        onValue={(value) => {
          setName(value)
          keep({ name: value.trim() })
        }}
        maxLength={200}
        ownUndo
      />
      <TextField
        label={t('welcome.initials')}
        value={initials}
        onValue={(value) => {
          setInitials(value)
          keep({ initials: value.trim() })
        }}
        maxLength={20}
        ownUndo
      />
    </div>
  )
}

function StoryLanguage({ settings }: { settings: SettingsStore }) {
  const { storyLanguage } = useSettings(settings)
  const options = useMemo(
    () => sortedByOwnName(STORY_LANGUAGES).map((value) => ({ value, label: ownLanguageName(value) })),
    [],
  )
  return (
    <SelectField
      label={t('welcome.language')}
      help={t('welcome.language-hint')}
      value={storyLanguage}
      onValue={(value) => settings.change({ storyLanguage: value })}
      options={options}
    />
  )
}

function ChoiceField({ choice, settings }: { choice: Choice; settings: SettingsStore }) {
  const value = choice.valueIn(useSettings(settings))
  return (
    <SelectField
      label={t(choice.name)}
      value={value}
      onValue={(next) => {
        settings.change(choice.change(next, settings.value))
        // Main shows some of them too, and hears of them when they are stored.
        void settings.flush()
      }}
      options={choice.options.map((option) => ({ value: option.value, label: option.label() }))}
    />
  )
}
