import { ChevronDown } from 'lucide-react'
import type { FileFormat } from '../../../shared/bridge/transfer'
import { t } from '../../../shared/messages/translate'
import { Button } from '../../ui/button'
import { runCommand } from '../../ui/commands'
import { MenuButton, type MenuEntry } from '../../ui/menu'
import styles from './export-panel.module.css'

type Form = FileFormat | 'ninjs'

const STORY: Form[] = ['pdf', 'docx', 'text', 'ninjs']
const SOURCES: Form[] = ['csl-json', 'bibtex', 'ris']

/** The forms that fewer people ask for: a printed page, a document, plain text, an agency's item, the sources for programs that keep references,
 * and the story itself for a colleague. */
export function MoreForms() {
  const entry = (format: Form, label: string): MenuEntry => ({
    label,
    run: () => runCommand(`story.export-${format}`),
  })
  return (
    <MenuButton
      button={
        <Button className={styles.format}>
          {t('inspector.export.more')}
          <ChevronDown size={14} aria-hidden />
        </Button>
      }
      groups={[
        STORY.map((format) => entry(format, t(`export.file.${format}`))),
        SOURCES.map((format) =>
          entry(format, t('inspector.export.sources-as', { format: t(`export.file.${format}`) })),
        ),
        [{ label: t('inspector.export.send'), run: () => runCommand('story.send') }],
      ]}
    />
  )
}
