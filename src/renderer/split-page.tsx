import { type ReactNode, useId, useRef } from 'react'
import { t } from '../shared/messages/translate'
import { CoveredPage } from './covered-page'
import styles from './newsroom.module.css'
import { clamp, PAGE_MIN } from './panes/arrange'
import { Separator } from './panes/separator'
import type { Previewing } from './previewing'
import { useInlineSize } from './ui/use-inline-size'

const PREVIEW_MIN = 320

/** The page and, while somebody wants it, the preview beside it, as wide as they drew it; over it where there is no room. */
export function SplitPage(props: { zoom: number; cover: ReactNode; preview: Previewing; children: ReactNode }) {
  const { zoom, cover, preview, children } = props
  const frame = useRef<HTMLDivElement>(null)
  const inline = useInlineSize(frame)
  const id = useId()
  const over = inline < PAGE_MIN + PREVIEW_MIN
  const max = Math.max(PREVIEW_MIN, inline - PAGE_MIN)
  const width = clamp(preview.width, { min: PREVIEW_MIN, max })
  return (
    <div ref={frame} className={styles.split}>
      <CoveredPage zoom={zoom} cover={cover} aside={preview.open ? (over ? 'over' : 'beside') : null}>
        {children}
      </CoveredPage>
      {preview.view && (
        <>
          {!over && (
            <Separator
              name={t('preview.width')}
              controls={id}
              side="end"
              size={width}
              min={PREVIEW_MIN}
              max={max}
              onSize={preview.onWidth}
              onFold={preview.toggle}
            />
          )}
          <div
            id={id}
            data-pane
            className={styles.preview}
            data-over={over || undefined}
            style={{ inlineSize: over ? undefined : width }}
          >
            {preview.view(over)}
          </div>
        </>
      )}
    </div>
  )
}
