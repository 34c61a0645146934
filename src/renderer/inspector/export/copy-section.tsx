import { t } from '../../../shared/messages/translate'
import { COPY_FORMS } from '../../../shared/export/story-copy'
import { Button } from '../../ui/button'
import { runCommand } from '../../ui/commands'
import { Section } from '../section'
import styles from './export-panel.module.css'

/** The ways to take the story, or what is selected of it, to another program by the clipboard. */
export function CopySection() {
  return (
    <Section title={t('copy.title')}>
      <div className={styles.copies}>
        {COPY_FORMS.map((form) => (
          <Button key={form} aria-label={t(`menu.story.copy-${form}`)} onClick={() => runCommand(`story.copy-${form}`)}>
            {t(`copy.${form}`)}
          </Button>
        ))}
      </div>
    </Section>
  )
}
