import { useCallback, useEffect, useRef } from 'react'
import type { Tag } from '../../../shared/article/tag'
import { t } from '../../../shared/messages/translate'
import { useSession, useSessionState, useStory } from '../../session/use-story'
import { suggestTags } from '../../suggest-tags'
import { Button } from '../../ui/button'
import { shortcutLabel } from '../../ui/commands'
import { isMac } from '../../ui/platform'
import { TagField, type TagLine } from '../../ui/tag-field/tag-field'
import { tagsByGroup } from '../../ui/tag-field/tag-groups'
import { Section } from '../section'
import { type ProposalList, type Proposed, ProposedTags } from './proposed-tags'
import { reasonsInWords } from './reason'
import { suggestFor, useSuggested } from './suggestions'
import styles from './tags-panel.module.css'
import { addTags, partTags, regroupTag, removeTag } from './tag-list'

/** The story's tags in their groups, and those that an import, somebody or the text itself proposes. */
export function TagsPanel() {
  const session = useSession()
  const readOnly = useSessionState((state) => state.readOnly)
  const language = useStory((article) => article.language)
  const { accepted, proposed } = partTags(useStory((article) => article.tags))
  const { asking, asked, proposals, dismissed } = useSuggested(session.id)
  const line = useRef<TagLine>(null)
  const list = useRef<ProposalList>(null)
  const suggest = useCallback((text: string) => suggestTags(text, language), [language])
  const edit = (change: (tags: Tag[]) => Tag[]) =>
    session.edit((article) => {
      const tags = change(article.tags)
      return tags === article.tags ? article : { ...article, tags }
    })

  const known = new Set([...accepted, ...proposed].map(({ slug }) => slug))
  const waiting: Proposed[] = [
    ...proposed.map((tag) => ({ tag, reason: t('tagging.imported'), held: true })),
    ...proposals
      .filter(({ tag }) => !known.has(tag.slug) && !dismissed.has(tag.slug))
      .map(({ tag, reasons }) => ({ tag, reason: reasonsInWords(reasons), held: false })),
  ]

  // Who asks deals with what comes; who comes back to the panel is left where they are.
  const answered = useRef(asked)
  useEffect(() => {
    if (answered.current === asked) return
    answered.current = asked
    if (list.current) list.current.focus()
    else line.current?.focus()
  }, [asked])

  return (
    <>
      <Section title={t('inspector.tab.tags')} count={accepted.length}>
        <TagField
          ref={line}
          tags={tagsByGroup(accepted).flatMap(({ tags }) => tags)}
          readOnly={readOnly}
          suggest={suggest}
          onAdd={(added) => edit((tags) => addTags(tags, added))}
          onRemove={({ slug }) => edit((tags) => removeTag(tags, slug))}
          onGroup={({ slug }, group) => edit((tags) => regroupTag(tags, slug, group))}
        />
        {!readOnly && (
          <div className={styles.suggest}>
            <Button aria-disabled={asking} onClick={() => void suggestFor(session)}>
              {t('tagging.suggest')}
            </Button>
            <kbd className={styles.keys} aria-hidden>
              {shortcutLabel('story.suggest-tags', isMac)}
            </kbd>
            <p className={styles.said} role="status">
              {asking ? t('tagging.reading') : asked > 0 ? saidOf(waiting.filter(({ held }) => !held).length) : ''}
            </p>
          </div>
        )}
      </Section>
      {waiting.length > 0 && (
        <Section title={t('inspector.tags.proposed')} count={waiting.length}>
          <ProposedTags ref={list} proposed={waiting} readOnly={readOnly} onNoneLeft={() => line.current?.focus()} />
        </Section>
      )}
    </>
  )
}

function saidOf(count: number): string {
  return count === 0 ? t('tagging.none') : t('tagging.found', { count })
}
