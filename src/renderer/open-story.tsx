import { useEffect } from 'react'
import { titleOf } from '../shared/article/article'
import { t } from '../shared/messages/translate'
import { attempt } from './attempt'
import { exportFile, exportStory } from './exporting/export-story'
import { sendStory } from './exporting/send-story'
import { copyStory } from './exporting/copy-story'
import { shareStories } from './share-stories'
import type { SettingsStore } from './settings/settings-store'
import { useStory } from './session/use-story'
import type { WordsToday } from './session/words-today'
import { tellArrivals } from './tell-arrivals'
import { useLanguage } from './ui/use-language'
import { useCommands } from './ui/use-commands'
import { moveToTrash } from './workbench/trash'
import type { Opened, Workbench } from './workbench/workbench'

/** What the window does with the open story besides showing it: its commands, its name, and saving when it is left. */
export function OpenStory(props: {
  workbench: Workbench
  settings: SettingsStore
  opened: Opened
  today: WordsToday
  /** Shows the tags, with those that the text suggests. */
  onSuggestTags(): void
}) {
  const {
    workbench,
    settings,
    opened: { session, fresh },
    today,
    onSuggestTags,
  } = props
  const title = useStory(titleOf)
  const language = useLanguage()

  useCommands({
    'edit.undo': session.undo,
    'edit.redo': session.redo,
    'story.copy-rich': () => void copyStory(session, 'rich', settings.value),
    'story.copy-html': () => void copyStory(session, 'html', settings.value),
    'story.copy-markdown': () => void copyStory(session, 'markdown', settings.value),
    'story.copy-text': () => void copyStory(session, 'text', settings.value),
    'story.export-html': () => void exportStory(session, 'html'),
    'story.export-markdown': () => void exportStory(session, 'markdown'),
    'story.export-pdf': () => void exportFile(session, 'pdf'),
    'story.export-docx': () => void exportFile(session, 'docx'),
    'story.export-ninjs': () => void exportStory(session, 'ninjs'),
    'story.export-text': () => void exportFile(session, 'text'),
    'story.export-csl-json': () => void exportFile(session, 'csl-json'),
    'story.export-bibtex': () => void exportFile(session, 'bibtex'),
    'story.export-ris': () => void exportFile(session, 'ris'),
    'story.send': () => void sendStory(session),
    ...(!session.readOnly && {
      'story.suggest-tags': onSuggestTags,
      'story.share': () => void attempt(session.flush().then(() => shareStories([session.id]))),
    }),
    ...(!session.trashed && { 'story.trash': () => void moveToTrash(workbench, { id: session.id, title }) }),
  })

  useEffect(() => today.follow(session), [session, today])

  useEffect(() => tellArrivals(session, () => settings.value.person.name), [session, settings])

  useEffect(() => {
    document.title = t('app.window-title', { title: title || t('library.untitled') })
    return () => {
      document.title = t('app.name')
    }
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- the title is in the language of the interface
  }, [title, language])

  useEffect(() => {
    // A save that fails is told in the status bar, and tried again.
    const blurred = () => void session.blurred().catch(() => {})
    window.addEventListener('blur', blurred)
    return () => window.removeEventListener('blur', blurred)
  }, [session])

  useEffect(() => {
    if (fresh) session.goTo({ place: 'field', field: 'headline', start: 0, end: 0 })
  }, [session, fresh])

  return null
}
