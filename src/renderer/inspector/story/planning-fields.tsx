import { readCount } from '../../../shared/interchange/digits'
import { t } from '../../../shared/messages/translate'
import { useSession, useStory } from '../../session/use-story'
import { TextField } from '../../ui/field'
import { DraftField, type Reading } from '../draft-field'
import styles from './story-panel.module.css'
import { ZonedTimeField } from './zoned-time-field'

/** Who does it, by when, how long it should be, and from when it may go out. */
export function PlanningFields() {
  const session = useSession()
  const assignedTo = useStory((article) => article.assignedTo)
  const targetWords = useStory((article) => article.targetWords)
  const due = useStory((article) => article.due)
  const embargo = useStory((article) => article.embargo)
  return (
    <>
      <div className={styles.pair}>
        <TextField
          label={t('inspector.story.assigned-to')}
          value={assignedTo ?? ''}
          onValue={(name) =>
            session.edit((article) => ({ ...article, assignedTo: name || undefined }), { group: 'assignedTo' })
          }
        />
        <DraftField
          label={t('inspector.story.target-words')}
          inputMode="numeric"
          dir="ltr"
          value={targetWords}
          format={(words) => (words === undefined ? '' : String(words))}
          read={readWords}
          onValue={(words) => {
            if (words !== targetWords)
              session.edit((article) => ({ ...article, targetWords: words }), { group: 'targetWords' })
          }}
        />
      </div>
      <ZonedTimeField
        label={t('inspector.story.due')}
        value={due}
        onValue={(time) => session.edit((article) => ({ ...article, due: time }), { group: 'due' })}
      />
      <ZonedTimeField
        label={t('inspector.story.embargo')}
        help={t('inspector.story.embargo-help')}
        value={embargo}
        onValue={(time) => session.edit((article) => ({ ...article, embargo: time }), { group: 'embargo' })}
      />
    </>
  )
}

function readWords(text: string): Reading<number | undefined> {
  if (text.trim() === '') return { value: undefined }
  const words = readCount(text)
  return words === null
    ? { error: t('inspector.story.target-words-unreadable', { value: text.trim() }) }
    : { value: words }
}
