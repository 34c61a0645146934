import { type KeyboardEvent, useDeferredValue, useEffect, useMemo, useRef } from 'react'
import { readArticle } from '../../shared/article/read'
import { restoreWhole } from '../../shared/merge/restore-part'
import { overlaps } from '../../shared/merge/take-changes'
import { t } from '../../shared/messages/translate'
import type { Comparing, NamedVersion, VersionPair } from '../session/comparing'
import { useSessionState } from '../session/use-story'
import { Changes } from './changes'
import { CompareBar, type Looking, RestoreButton } from './compare-bar'
import styles from './compare-view.module.css'
import { countChanges } from '../../shared/merge/count-changes'
import { type Done, useComparison } from './use-comparison'
import { useChangeSteps } from './use-change-steps'
import { useQuietPage } from '../ui/use-quiet-page'
import { useRestore } from './use-restore'

/** Two versions of the story, compared in the place of its page. Another asking needs another view. */
export function CompareView(props: {
  comparing: Comparing
  /** Which of its pairs is shown. */
  pair: VersionPair
  onPair(pair: VersionPair): void
  looking: Looking
  onLooking(looking: Looking): void
  onClose(): void
}) {
  const { comparing, pair, onPair, looking, onLooking, onClose } = props
  const { version, pairs } = comparing
  const shown = useComparison(pair)
  // A long story takes a while to draw in another way; the bar answers at once.
  const drawn = useDeferredValue(looking)
  const restore = useRestore()
  const readOnly = useSessionState((session) => session.readOnly)
  const scroller = useRef<HTMLDivElement>(null)
  const steps = useChangeSteps(scroller)
  useQuietPage()

  useEffect(() => scroller.current?.focus(), [])
  // A change that was taken or brought back is gone, and the button that did it with it.
  useEffect(() => {
    if (shown.state === 'done' && document.activeElement === document.body) scroller.current?.focus()
  }, [shown])
  const turnTo = (next: VersionPair) => {
    steps.reset()
    scroller.current?.scrollTo(0, 0)
    onPair(next)
  }

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') onClose()
    else if (event.key === 'F7') steps.step(event.shiftKey ? -1 : 1)
    else if (event.altKey && event.key === 'ArrowDown') steps.step(1)
    else if (event.altKey && event.key === 'ArrowUp') steps.step(-1)
    else return
    event.preventDefault()
  }

  const done = shown.state === 'done' ? shown : null
  const chosen = version.id === pair.after.id ? 'after' : 'before'
  const isUnknown = done !== null && done.compared[chosen].unknown.length > 0
  const taking = pair.against === 'file'
  const clashes = useMemo(() => taking && done !== null && clashesWith(done, version), [taking, done, version])
  const whole = async ({ texts }: Done) => {
    const notice = taking ? t('restore.taken-all') : t('restore.done', { name: version.name })
    if (await restore(texts[chosen], restoreWhole, notice)) onClose()
  }

  return (
    <section className={styles.view} aria-label={t('compare.view')} onKeyDown={onKeyDown}>
      <CompareBar
        pair={pair}
        pairs={pairs}
        onPair={turnTo}
        looking={looking}
        onLooking={onLooking}
        count={done && countChanges(done.compared.comparison)}
        place={steps.place}
        onStep={steps.step}
        onClose={onClose}
        restore={
          done &&
          !readOnly &&
          !isUnknown &&
          !clashes && <RestoreButton name={version.name} taking={taking} onRestore={() => void whole(done)} />
        }
      />
      <div
        ref={scroller}
        className={styles.scroller}
        role="group"
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls can be scrolled with the keys
        tabIndex={0}
        aria-label={t('compare.title-heard', { before: pair.before.name, after: pair.after.name })}
        onFocus={(event) => steps.onFocus(event.target)}
      >
        {readOnly && <p className={styles.notice}>{t('restore.read-only')}</p>}
        {clashes && !readOnly && <p className={styles.notice}>{t('restore.clash')}</p>}
        {shown.state === 'working' && (
          <p role="status" className={styles.working}>
            {t('compare.working')}
          </p>
        )}
        {shown.state === 'failed' && (
          <p role="alert" className={styles.notice}>
            {shown.sentence}
          </p>
        )}
        {done && (
          <Changes
            done={done}
            looking={drawn}
            // Parts go back into the story as it is now, so only what is compared with it has any to offer.
            restore={readOnly || isUnknown || !(taking || pair.after.id === null) ? null : restore}
            taking={taking}
          />
        )}
      </div>
    </section>
  )
}

/** Whether the story has changed since in a place that the file changes too: then nothing of it is taken unseen. */
function clashesWith({ texts }: Done, { file }: NamedVersion): boolean {
  if (!file) return false
  const [now, base, edited] = [texts.before, file.base, file.edited].map((json) => readArticle(json).article)
  return now !== undefined && base !== undefined && edited !== undefined && overlaps(now, base, edited)
}
