import { lazy, Suspense } from 'react'
import type { ExportFormat } from '../../../shared/bridge/transfer'
import { PRESET_NAMES, type PresetName } from '../../../shared/export/markdown/presets/preset-names'
import { t } from '../../../shared/messages/translate'
import { useSession, useSessionState, useStory } from '../../session/use-story'
import { Button } from '../../ui/button'
import { SelectField } from '../../ui/field'
import { Shortcut } from '../../ui/shortcut'
import { today } from '../../ui/today'
import { Section } from '../section'
import { CopySection } from './copy-section'
import { exportFacts } from './export-facts'
import styles from './export-panel.module.css'
import { MoreForms } from './more-forms'
import { PublishSection } from './publish-section'
import { ThemeField, type ThemeFieldProps } from './theme-field'

// It compares the story with what went out, for which the page has no need.
const StandingLine = lazy(async () => ({ default: (await import('./standing-line')).StandingLine }))

export interface ExportPanelProps extends ThemeFieldProps {
  preset: PresetName
  onPreset(preset: PresetName): void
  onExport(format: ExportFormat): void
  onPublish(): void
}

/** Takes the story out as a page or as Markdown, and says beforehand what will be in it. */
export function ExportPanel({ preset, onPreset, onExport, onPublish, ...look }: ExportPanelProps) {
  const session = useSession()
  // Counted again whenever the story changes: the panel is only there while somebody looks at it.
  useStory((article) => article)
  const readOnly = useSessionState((state) => state.readOnly)
  return (
    <>
      <Section title={t('inspector.export.as')}>
        <div className={styles.formats}>
          <Button className={styles.format} onClick={() => onExport('html')}>
            {t('inspector.export.html')}
            <Shortcut command="story.export-html" />
          </Button>
          <Button className={styles.format} onClick={() => onExport('markdown')}>
            {t('inspector.export.markdown')}
            <Shortcut command="story.export-markdown" />
          </Button>
          <MoreForms />
        </div>
        <ThemeField {...look} />
        <SelectField
          label={t('inspector.export.preset')}
          help={t(`inspector.export.preset-help.${preset}`)}
          value={preset}
          options={PRESET_NAMES.map((value) => ({ value, label: t(`inspector.export.preset.${value}`) }))}
          onValue={onPreset}
        />
        <Suspense>
          <StandingLine />
        </Suspense>
      </Section>
      <CopySection />
      <Section title={t('inspector.export.holds')}>
        <Facts {...exportFacts(session.article, today())} />
      </Section>
      <PublishSection readOnly={readOnly} onPublish={onPublish} />
    </>
  )
}

function Facts(facts: ReturnType<typeof exportFacts>) {
  const { cited, further, tags, pictures, placeholders } = facts
  const { missingPictures, missingAlt, expiredLicences, lostCitations, proposedTags } = facts
  const missing = [
    placeholders > 0 && t('publish.placeholders', { count: placeholders }),
    missingPictures > 0 && t('inspector.export.missing-pictures', { count: missingPictures }),
    missingAlt > 0 && t('inspector.export.missing-alt', { count: missingAlt }),
    expiredLicences > 0 && t('inspector.export.expired-licences', { count: expiredLicences }),
    lostCitations > 0 && t('inspector.export.lost-citations', { count: lostCitations }),
    proposedTags > 0 && t('inspector.export.proposed-tags', { count: proposedTags }),
  ].filter((line) => line !== false)
  return (
    <ul role="list" className={styles.facts}>
      <li>{t('inspector.export.sources', { cited, further })}</li>
      <li>{t('inspector.export.pictures', { count: pictures })}</li>
      <li>{t('inspector.export.tags', { count: tags })}</li>
      {missing.map((line) => (
        <li key={line} className={styles.missing}>
          {line}
        </li>
      ))}
      <li className={styles.never}>{t('inspector.export.never')}</li>
    </ul>
  )
}
