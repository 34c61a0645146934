import { ExternalLink, X } from 'lucide-react'
import { useCallback, useState } from 'react'
import type { StoryRow } from '../../../shared/bridge/story'
import { joined } from '../../../shared/messages/joined'
import { t } from '../../../shared/messages/translate'
import { useSession, useStory } from '../../session/use-story'
import { languageName } from '../../ui/languages'
import { IconButton } from '../icon-button'
import { SuggestField } from '../suggest-field'
import { searchStories, useStoryRows } from './story-rows'
import styles from './translation-field.module.css'

/** The story that this one translates: found as one types, opened, and taken out again. */
export function TranslationField({ disabled, onStory }: { disabled: boolean; onStory(id: string): void }) {
  const session = useSession()
  const original = useStory((article) => article.translationOf)
  const [text, setText] = useState('')
  const rows = useStoryRows(original === undefined ? [] : [original])
  const row = original === undefined ? undefined : rows?.get(original)
  const suggest = useCallback((typed: string) => searchStories(typed, [session.id]), [session.id])
  const set = (translationOf: string | undefined) => session.edit((article) => ({ ...article, translationOf }))

  if (original === undefined) {
    return (
      <SuggestField
        picks
        ownUndo={text !== ''}
        label={t('inspector.story.translation-of')}
        placeholder={t('inspector.story.translation-find')}
        listLabel={t('related.found')}
        disabled={disabled}
        value={text}
        onValue={setText}
        suggest={suggest}
        describe={describe}
        onChoose={({ id }) => {
          setText('')
          set(id)
        }}
      />
    )
  }
  const title = row?.title || t('library.untitled')
  return (
    <div className={styles.field} role="group" aria-label={t('inspector.story.translation-of')}>
      <p className={styles.label}>{t('inspector.story.translation-of')}</p>
      <div className={styles.line}>
        <bdi className={styles.title}>{rows && !row ? t('related.gone') : row && title}</bdi>
        {row && (
          <IconButton label={t('related.open', { title })} onClick={() => onStory(row.id)}>
            <ExternalLink size={14} aria-hidden />
          </IconButton>
        )}
        <IconButton
          label={t('inspector.time.clear', { label: t('inspector.story.translation-of') })}
          disabled={disabled}
          onClick={() => set(undefined)}
        >
          <X size={14} aria-hidden />
        </IconButton>
      </div>
    </div>
  )
}

function describe({ id, title, language, stage }: StoryRow) {
  return {
    key: id,
    name: title || t('library.untitled'),
    detail: joined([languageName(language), t(`stage.${stage}`)]),
  }
}
