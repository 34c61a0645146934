import { type KeyboardEvent, type ReactNode, useId, useLayoutEffect, useRef } from 'react'
import { t } from '../../shared/messages/translate'
import { useInlineSize } from '../ui/use-inline-size'
import { arrange, INSPECTOR, LIBRARY, type PaneSizes } from './arrange'
import styles from './panes.module.css'
import { usePaneSteps } from './pane-steps'
import { Separator } from './separator'

export interface PanesProps {
  library: ReactNode
  page: ReactNode
  /** Nothing when no story is open. */
  inspector: ReactNode
  sizes: PaneSizes
  /** Whether the inspector is open while it lies over the page; that is not remembered. */
  overOpen: boolean
  onSizes(change: Partial<PaneSizes>): void
  onOverOpen(open: boolean): void
  /** The inspector came to lie over the page, or beside it again. */
  onOver(over: boolean): void
}

/** Library, page and inspector side by side, as wide as the person drew them. */
export function Panes(props: PanesProps) {
  const { library, page, inspector, sizes, overOpen, onSizes, onOverOpen, onOver } = props
  const frame = useRef<HTMLDivElement>(null)
  const inline = useInlineSize(frame)
  usePaneSteps(frame)
  const at = arrange(inline, sizes, overOpen)
  const [libraryId, inspectorId] = [useId(), useId()]
  useLayoutEffect(() => onOver(at.over), [at.over, onOver])

  const shown = inspector && at.inspector > 0
  const foldOnEscape = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.defaultPrevented || !at.over) return
    onOverOpen(false)
    frame.current?.querySelector<HTMLElement>('[contenteditable="true"]')?.focus()
  }

  return (
    <div ref={frame} className={styles.panes}>
      {sizes.libraryOpen && (
        <div id={libraryId} data-pane className={styles.library} style={{ inlineSize: at.library }}>
          {library}
        </div>
      )}
      <main className={styles.page}>
        {sizes.libraryOpen && (
          <Separator
            name={t('panes.library-width')}
            controls={libraryId}
            side="start"
            size={at.library}
            min={LIBRARY.min}
            max={at.libraryMax}
            onSize={(size) => onSizes({ library: size })}
            onFold={() => onSizes({ libraryOpen: false })}
          />
        )}
        {page}
        {shown && !at.over && (
          <Separator
            name={t('panes.inspector-width')}
            controls={inspectorId}
            side="end"
            size={at.inspector}
            min={INSPECTOR.min}
            max={at.inspectorMax}
            onSize={(size) => onSizes({ inspector: size })}
            onFold={() => onSizes({ inspectorOpen: false })}
          />
        )}
      </main>
      {shown && (
        <div
          id={inspectorId}
          data-pane
          className={styles.inspector}
          data-over={at.over || undefined}
          style={{ inlineSize: at.inspector }}
          onKeyDown={foldOnEscape}
        >
          {inspector}
        </div>
      )}
    </div>
  )
}
