import { FileInput, FolderSync, type LucideIcon, PenLine, Telescope } from 'lucide-react'
import { type SyntheticEvent, useMemo, useState } from 'react'
import type { Settings } from '../../shared/bridge/settings'
import { INTERFACE_LANGUAGES, type InterfaceLanguage, LOCALES } from '../../shared/messages/languages'
import { interfaceLanguage, t } from '../../shared/messages/translate'
import { runCommand } from '../ui/commands'
import { SelectField, TextField } from '../ui/field'
import { initialsOf } from './initials'
import { languageOptions, nearestLanguage } from './story-language'
import styles from './welcome.module.css'

/** What the first run finds out. */
export type Acquaintance = Pick<Settings, 'person' | 'storyLanguage'>
export type FirstStep = 'write' | 'import' | 'join' | 'look'

const STEPS: { step: FirstStep; icon: LucideIcon }[] = [
  { step: 'write', icon: PenLine },
  { step: 'import', icon: FileInput },
  { step: 'join', icon: FolderSync },
  { step: 'look', icon: Telescope },
]

/** The first run: three short questions, then the first step. Nothing has to be answered. */
export function Welcome({
  hasSample,
  onBegin,
}: {
  /** Whether there is a sample story to look around in. */
  hasSample: boolean
  onBegin(step: FirstStep, known: Acquaintance): void
}) {
  const [name, setName] = useState('')
  const [ownInitials, setOwnInitials] = useState<string | null>(null)
  const [storyLanguage, setStoryLanguage] = useState(() => nearestLanguage(navigator.languages))
  const languages = useMemo(() => languageOptions(), [])
  const initials = ownInitials ?? initialsOf(name)
  const known = { person: { name: name.trim(), initials: initials.trim() }, storyLanguage }

  const steps = STEPS.filter(({ step }) => hasSample || step !== 'look')

  const others = INTERFACE_LANGUAGES.filter((language) => LOCALES[language] !== interfaceLanguage())
  const speakIn = (language: InterfaceLanguage) => {
    runCommand(`view.language-${language}`)
    // Who reads it will write it too, most likely.
    const alike = navigator.languages.filter((wanted) => wanted.startsWith(language))
    setStoryLanguage(nearestLanguage([...alike, LOCALES[language]]))
  }

  const submit = (event: SyntheticEvent) => {
    event.preventDefault()
    onBegin('write', known)
  }

  return (
    <main className={styles.room}>
      <form className={styles.sheet} onSubmit={submit}>
        <div className={styles.others}>
          {others.map((language) => (
            <button
              key={language}
              type="button"
              lang={language}
              className={styles.other}
              onClick={() => speakIn(language)}
            >
              {t(`menu.view.language-${language}`)}
            </button>
          ))}
        </div>
        <h1 className={styles.title}>{t('welcome.title')}</h1>
        <p className={styles.lead}>{t('welcome.lead')}</p>
        <div className={styles.person}>
          <TextField
            label={t('welcome.name')}
            help={t('welcome.name-hint')}
            value={name}
            onValue={setName}
            maxLength={200}
            autoFocus
          />
          <TextField label={t('welcome.initials')} value={initials} onValue={setOwnInitials} maxLength={20} />
        </div>
        <SelectField
          label={t('welcome.language')}
          help={t('welcome.language-hint')}
          value={storyLanguage}
          onValue={setStoryLanguage}
          options={languages}
        />
        <fieldset className={styles.steps}>
          <legend className={styles.legend}>{t('welcome.begin')}</legend>
          {steps.map(({ step, icon: Icon }) => (
            <button
              key={step}
              // Enter in a field begins to write.
              type={step === 'write' ? 'submit' : 'button'}
              className={styles.step}
              onClick={step === 'write' ? undefined : () => onBegin(step, known)}
            >
              <Icon size={18} strokeWidth={1.6} aria-hidden />
              <span>{t(`welcome.${step}`)}</span>
              <small>{t(`welcome.${step}-hint`)}</small>
            </button>
          ))}
        </fieldset>
      </form>
    </main>
  )
}
