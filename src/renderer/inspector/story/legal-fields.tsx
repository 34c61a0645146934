import type { Article } from '../../../shared/article/article'
import { t } from '../../../shared/messages/translate'
import { useSession, useStory } from '../../session/use-story'
import { CheckField } from '../../ui/choice-field'
import { TextArea } from '../../ui/field'

/** Whether lawyers hold the story, and why. */
export function LegalFields() {
  const session = useSession()
  const legal = useStory((article) => article.legal)
  const set = (next: Partial<Article['legal']>, group?: string) =>
    session.edit((article) => ({ ...article, legal: { ...article.legal, ...next } }), { group })
  return (
    <>
      <CheckField
        label={t('inspector.legal.hold')}
        help={t('inspector.legal.hold-help')}
        checked={legal.hold}
        onValue={(hold) => set({ hold })}
      />
      {(legal.hold || legal.note !== '') && (
        <TextArea
          label={t('inspector.legal.note')}
          help={t('inspector.legal.note-help')}
          spellCheck
          value={legal.note}
          onValue={(note) => set({ note }, 'legal.note')}
        />
      )}
    </>
  )
}
