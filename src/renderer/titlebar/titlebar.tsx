import { Eye, PanelLeft, PanelRight } from 'lucide-react'
import type { ReactNode } from 'react'
import type { Command } from '../../shared/bridge/commands'
import { t } from '../../shared/messages/translate'
import { runCommand } from '../ui/commands'
import { withShortcut } from '../ui/shortcut'
import styles from './titlebar.module.css'

/** The bar over everything: how the open story stands, and what can be folded away. */
export function TitleBar({
  children,
  libraryOpen,
  inspectorOpen,
  previewOpen,
}: {
  /** The open story's stage and next step; nothing when none is open. */
  children: ReactNode
  libraryOpen: boolean
  /** Null when there is nothing to inspect. */
  inspectorOpen: boolean | null
  /** Null when there is nothing to preview. */
  previewOpen: boolean | null
}) {
  return (
    <header className={styles.bar}>
      <PaneButton name={t('title.library')} command="view.library" open={libraryOpen}>
        <PanelLeft size={16} aria-hidden />
      </PaneButton>
      <div className={styles.story}>{children}</div>
      {previewOpen !== null && (
        <PaneButton name={t('preview.title')} command="view.preview" open={previewOpen}>
          <Eye size={16} aria-hidden />
        </PaneButton>
      )}
      {inspectorOpen !== null && (
        <PaneButton name={t('title.inspector')} command="view.inspector" open={inspectorOpen}>
          <PanelRight size={16} aria-hidden />
        </PaneButton>
      )}
    </header>
  )
}

function PaneButton(props: { name: string; command: Command; open: boolean; children: ReactNode }) {
  const { name, command, open, children } = props
  return (
    <button
      type="button"
      className={styles.pane}
      aria-label={name}
      aria-pressed={open}
      title={withShortcut(name, command)}
      onClick={() => runCommand(command)}
    >
      {children}
    </button>
  )
}
