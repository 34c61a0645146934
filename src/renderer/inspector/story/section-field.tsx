import { useCallback } from 'react'
import { t } from '../../../shared/messages/translate'
import { call } from '../../bridge'
import { useHouseStyle } from '../../ui/house-style'
import { matchingSections, type OfferedSection } from './matching-sections'
import { StoryText } from './story-text'

/** The part of the publication that the story is for: one of the house's, one that stories have, or any other. */
export function SectionField() {
  const { sections } = useHouseStyle()
  const suggest = useCallback(
    async (text: string) => matchingSections(text, sections, await call('articles.sections', {})),
    [sections],
  )
  return (
    <StoryText
      field="section"
      label={t('inspector.story.section')}
      suggestions={{ suggest, describe, nameOf: ({ section }) => section, listLabel: t('inspector.story.sections') }}
    />
  )
}

function describe({ section, stories }: OfferedSection) {
  return { key: section, name: section, detail: stories === 0 ? '' : t('tags.used', { stories }) }
}
