import { toCslDate } from '../../../shared/article/csl-date'
import { t } from '../../../shared/messages/translate'
import { useSession, useStory } from '../../session/use-story'
import { DraftField, type Reading } from '../draft-field'

/** When it happened, as exactly as it is known. */
export function EventDate() {
  const session = useSession()
  const date = useStory((article) => article.eventDate)
  return (
    <DraftField
      label={t('inspector.story.event-date')}
      placeholder={t('inspector.date.placeholder')}
      dir="ltr"
      value={date}
      format={(value) => value ?? ''}
      read={readDate}
      onValue={(eventDate) => {
        if (eventDate !== date) session.edit((article) => ({ ...article, eventDate }), { group: 'eventDate' })
      }}
    />
  )
}

function readDate(text: string): Reading<string | undefined> {
  const date = text.trim()
  if (date === '') return { value: undefined }
  return toCslDate(date) ? { value: date } : { error: t('inspector.date.unreadable', { value: date }) }
}
