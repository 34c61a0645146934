import { useEffect, useRef } from 'react'
import { t } from '../../../shared/messages/translate'
import { useSessionState } from '../../session/use-story'
import { Section } from '../section'
import { Bylines } from './bylines'
import { Corrections } from './corrections'
import { EventDate } from './event-date'
import { LanguageFields } from './language-fields'
import { LegalFields } from './legal-fields'
import { PlanningFields } from './planning-fields'
import { RelatedStories } from './related-stories'
import { SlugField } from './slug-field'
import { StageLine } from './stage-line'
import styles from './story-panel.module.css'
import { type FieldCaret, focusField, StoryText } from './story-text'

/**
 * The fields of the story that do not stand on its page. `caret` is where an undo or a jump wants the person; `onStory`
 * opens another story.
 */
export function StoryPanel(props: { caret: FieldCaret | null; onCaretPlaced(): void; onStory(id: string): void }) {
  const { caret, onCaretPlaced, onStory } = props

  const readOnly = useSessionState((session) => session.readOnly)
  const panel = useRef<HTMLFieldSetElement>(null)
  useEffect(() => {
    if (!caret || !panel.current) return
    focusField(panel.current, caret)
    onCaretPlaced()
  }, [caret, onCaretPlaced])

  return (
    <fieldset ref={panel} className={styles.panel} disabled={readOnly} aria-label={t('inspector.tab.story')}>
      <Section title={t('inspector.story.about')}>
        <StageLine />
        <StoryText
          field="workingTitle"
          label={t('inspector.story.working-title')}
          help={t('inspector.story.working-title-help')}
        />
        <StoryText field="section" label={t('inspector.story.section')} />
        <StoryText
          field="shortHeadline"
          label={t('inspector.story.short-headline')}
          help={t('inspector.story.short-headline-help')}
        />
        <StoryText field="summary" area label={t('inspector.story.summary')} help={t('inspector.story.summary-help')} />
      </Section>
      <Section title={t('inspector.story.bylines')}>
        <Bylines disabled={readOnly} />
        <div className={styles.pair}>
          <StoryText field="dateline" label={t('inspector.story.dateline')} />
          <EventDate />
        </div>
      </Section>
      <Section title={t('inspector.story.planning')}>
        <PlanningFields />
      </Section>
      <Section title={t('inspector.story.related')}>
        <RelatedStories disabled={readOnly} onStory={onStory} />
      </Section>
      <Section title={t('inspector.story.language-and-address')}>
        <LanguageFields />
        <SlugField />
      </Section>
      <Section title={t('inspector.story.legal')}>
        <LegalFields />
      </Section>
      <Section title={t('inspector.story.corrections')}>
        <Corrections disabled={readOnly} />
      </Section>
    </fieldset>
  )
}
