import { useState } from 'react'
import { DEFAULT_LIMITS, type LimitedField, type Limits } from '../../shared/bridge/settings'
import { europeanDigits } from '../../shared/interchange/digits'
import { type MessageKey, t } from '../../shared/messages/translate'
import { TextArea, TextField } from '../ui/field'
import { NewsroomZone } from './newsroom-zone'
import { OwnTheme } from './own-theme'
import { readSections } from './read-sections'
import styles from './settings-dialog.module.css'
import type { SettingsStore } from './settings-store'

const LIMITED: readonly { field: LimitedField; name: MessageKey }[] = [
  { field: 'headline', name: 'editor.headline' },
  { field: 'shortHeadline', name: 'inspector.story.short-headline' },
  { field: 'standfirst', name: 'editor.standfirst' },
  { field: 'summary', name: 'inspector.story.summary' },
]

/** What the newsroom has agreed on: its name, what its pages look like, where it is, its sections, and how long texts may be. Kept as it is typed. */
export function HouseFields({ settings }: { settings: SettingsStore }) {
  const [publisher, setPublisher] = useState(settings.value.publisher ?? '')
  const [address, setAddress] = useState(settings.value.siteAddress ?? '')
  const [sections, setSections] = useState((settings.value.sections ?? []).join('\n'))
  return (
    <>
      <TextField
        ownUndo
        label={t('settings.publisher')}
        help={t('settings.publisher-help')}
        value={publisher}
        onValue={(text) => {
          setPublisher(text)
          settings.change({ publisher: text.trim() })
        }}
        maxLength={200}
      />
      <TextField
        ownUndo
        inputMode="url"
        dir="ltr"
        label={t('settings.site-address')}
        help={t('settings.site-address-help')}
        value={address}
        onValue={(text) => {
          setAddress(text)
          settings.change({ siteAddress: text.trim() })
        }}
        maxLength={2000}
      />
      <OwnTheme settings={settings} />
      <NewsroomZone settings={settings} />
      <TextArea
        ownUndo
        label={t('settings.sections')}
        help={t('settings.sections-help')}
        value={sections}
        onValue={(text) => {
          setSections(text)
          settings.change({ sections: readSections(text) })
        }}
      />
      <fieldset className={styles.limits}>
        <legend className={styles.legend}>{t('settings.limits')}</legend>
        {LIMITED.map(({ field, name }) => (
          <LimitField key={field} field={field} name={name} settings={settings} />
        ))}
      </fieldset>
      <p className={styles.help}>{t('settings.limits-help')}</p>
    </>
  )
}

function LimitField({ field, name, settings }: { field: LimitedField; name: MessageKey; settings: SettingsStore }) {
  const limits: Limits = settings.value.limits ?? DEFAULT_LIMITS
  const [text, setText] = useState(limits[field] === 0 ? '' : String(limits[field]))
  const limit = readLimit(text)
  return (
    <TextField
      ownUndo
      inputMode="numeric"
      dir="ltr"
      label={t(name)}
      error={limit === undefined ? t('settings.limit-unreadable', { value: text.trim() }) : undefined}
      value={text}
      onValue={(typed) => {
        setText(typed)
        const next = readLimit(typed)
        if (next !== undefined)
          settings.change({ limits: { ...(settings.value.limits ?? DEFAULT_LIMITS), [field]: next } })
      }}
    />
  )
}

/** A number of characters; none is no limit. Undefined for what is no number. */
function readLimit(text: string): number | undefined {
  const digits = europeanDigits(text.trim())
  return /^\d{0,4}$/.test(digits) ? Number(digits) : undefined
}
