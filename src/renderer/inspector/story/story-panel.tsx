import { type ReactNode, useEffect, useRef } from 'react'
import { t } from '../../../shared/messages/translate'
import { useSessionState, useStory } from '../../session/use-story'
import { useFolding } from '../folding'
import { FoldingSection } from '../folding-section'
import { Bylines } from './bylines'
import { Corrections } from './corrections'
import { EventDate } from './event-date'
import { LanguageFields } from './language-fields'
import { LegalFields } from './legal-fields'
import { PlanningFields } from './planning-fields'
import { RelatedStories } from './related-stories'
import { SectionField } from './section-field'
import { SlugField } from './slug-field'
import { StageLine } from './stage-line'
import styles from './story-panel.module.css'
import { type FieldCaret, focusField, type PanelField, StoryText } from './story-text'
import { TranslationField } from './translation-field'

/**
 * The fields of the story that do not stand on its page. `caret` is where an undo or a jump wants the person; `desk` says how
 * the story stands with its desk; `onStory` opens another story.
 */
export function StoryPanel(props: {
  caret: FieldCaret | null
  desk: ReactNode
  onCaretPlaced(): void
  onStory(id: string): void
}) {
  const { caret, desk, onCaretPlaced, onStory } = props

  const readOnly = useSessionState((session) => session.readOnly)
  const bylines = useStory((article) => article.bylines.length)
  const related = useStory((article) => article.related.length)
  const corrections = useStory((article) => article.corrections.length)
  const { folded, fold } = useFolding()
  const panel = useRef<HTMLFieldSetElement>(null)
  useEffect(() => {
    if (!caret || !panel.current) return
    const section = SECTION_OF[caret.field]
    // It is shown first; what is folded has no place for a caret.
    if (folded.includes(section)) return fold(section, false)
    focusField(panel.current, caret)
    onCaretPlaced()
  }, [caret, onCaretPlaced, folded, fold])

  return (
    <fieldset ref={panel} className={styles.panel} disabled={readOnly} aria-label={t('inspector.tab.story')}>
      <FoldingSection name="about" title={t('inspector.story.about')}>
        <StageLine />
        {desk}
        <StoryText
          field="workingTitle"
          label={t('inspector.story.working-title')}
          help={t('inspector.story.working-title-help')}
        />
        <SectionField />
        <div className={styles.pair}>
          <StoryText field="dateline" label={t('inspector.story.dateline')} />
          <EventDate />
        </div>
      </FoldingSection>
      <FoldingSection name="bylines" title={t('inspector.story.bylines')} count={bylines}>
        <Bylines disabled={readOnly} />
      </FoldingSection>
      <FoldingSection name="planning" title={t('inspector.story.planning')}>
        <PlanningFields />
      </FoldingSection>
      <FoldingSection name="elsewhere" title={t('inspector.story.elsewhere')}>
        <StoryText
          field="shortHeadline"
          label={t('inspector.story.short-headline')}
          help={t('inspector.story.short-headline-help')}
        />
        <StoryText field="summary" area label={t('inspector.story.summary')} help={t('inspector.story.summary-help')} />
        <SlugField />
      </FoldingSection>
      <FoldingSection name="related" title={t('inspector.story.related')} count={related}>
        <RelatedStories disabled={readOnly} onStory={onStory} />
      </FoldingSection>
      <FoldingSection name="language" title={t('inspector.story.language')}>
        <LanguageFields />
        <TranslationField disabled={readOnly} onStory={onStory} />
      </FoldingSection>
      <FoldingSection name="legal" title={t('inspector.story.legal')}>
        <LegalFields />
      </FoldingSection>
      <FoldingSection name="corrections" title={t('inspector.story.corrections')} count={corrections}>
        <Corrections disabled={readOnly} />
      </FoldingSection>
    </fieldset>
  )
}

/** Where each field stands that an undo or a jump may lead to. */
const SECTION_OF: Record<PanelField, string> = {
  workingTitle: 'about',
  section: 'about',
  dateline: 'about',
  shortHeadline: 'elsewhere',
  summary: 'elsewhere',
  slug: 'elsewhere',
}
