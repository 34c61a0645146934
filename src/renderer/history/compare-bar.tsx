import { Toggle } from '@base-ui/react/toggle'
import { ChevronDown, ChevronUp, X } from 'lucide-react'
import type { ReactNode } from 'react'
import { interfaceDirection, t } from '../../shared/messages/translate'
import type { VersionPair } from '../session/comparing'
import { Button } from '../ui/button'
import { ToggleChoice } from '../ui/toggle-choice'
import type { Layout } from './change-row'
import styles from './compare-view.module.css'

/** How a comparison is looked at; remembered. */
export interface Looking {
  layout: Layout
  onlyChanges: boolean
}

/** The bar over a comparison: what is compared, how it is shown, where one is in it, and the way back. */
export function CompareBar(props: {
  pair: VersionPair
  pairs: readonly VersionPair[]
  onPair(pair: VersionPair): void
  looking: Looking
  onLooking(looking: Looking): void
  /** Null while there is nothing to count. */
  count: number | null
  place: number | null
  onStep(by: 1 | -1): void
  onClose(): void
  /** The way to restore the version. */
  restore: ReactNode
}) {
  const { pair, pairs, onPair, looking, onLooking, count, place, onStep, onClose, restore } = props
  const { before, after } = pair
  return (
    <header className={styles.bar}>
      <div className={styles.line}>
        <h1 className={styles.title} aria-label={t('compare.title-heard', { before: before.name, after: after.name })}>
          {before.name}
          <span className={styles.arrow}> {interfaceDirection() === 'rtl' ? '←' : '→'} </span>
          {after.name}
        </h1>
        {restore}
        <button type="button" className={styles.icon} title={`${t('compare.close')} (Esc)`} onClick={onClose}>
          <X size={16} aria-hidden />
          <span className="unseen">{t('compare.close')}</span>
        </button>
      </div>
      <div className={styles.line}>
        {pairs.length > 1 && (
          <ToggleChoice
            name={t('compare.against')}
            value={pair.against}
            options={pairs.map(({ against }) => ({ value: against, label: t(`compare.against.${against}`) }))}
            onValue={(against) => {
              const next = pairs.find((other) => other.against === against)
              if (next) onPair(next)
            }}
          />
        )}
        <ToggleChoice
          name={t('compare.layout')}
          value={looking.layout}
          options={LAYOUTS.map((layout) => ({ value: layout, label: t(`compare.layout.${layout}`) }))}
          onValue={(layout) => onLooking({ ...looking, layout })}
        />
        <Toggle
          className={styles.only}
          pressed={looking.onlyChanges}
          onPressedChange={(onlyChanges) => onLooking({ ...looking, onlyChanges })}
        >
          {t('compare.only-changes')}
        </Toggle>
        <div className={styles.steps}>
          <span role="status" className={styles.count}>
            {count !== null && (place === null ? t('compare.count', { count }) : t('compare.place', { place, count }))}
          </span>
          <Step by={-1} disabled={!count} onStep={onStep} />
          <Step by={1} disabled={!count} onStep={onStep} />
        </div>
      </div>
    </header>
  )
}

const LAYOUTS: Layout[] = ['inline', 'side']

function Step({ by, disabled, onStep }: { by: 1 | -1; disabled: boolean; onStep(by: 1 | -1): void }) {
  const name = t(by === 1 ? 'compare.next' : 'compare.previous')
  const Icon = by === 1 ? ChevronDown : ChevronUp
  return (
    <button
      type="button"
      className={styles.icon}
      disabled={disabled}
      aria-label={name}
      title={`${name} (${by === 1 ? 'F7' : 'Shift+F7'})`}
      onClick={() => onStep(by)}
    >
      <Icon size={16} aria-hidden />
    </button>
  )
}

/** The button that restores a whole version, or takes all changes of a file. */
export function RestoreButton(props: { name: string; taking: boolean; onRestore(): void }) {
  const { name, taking, onRestore } = props
  return (
    <Button className={styles.whole} title={name} onClick={onRestore}>
      {t(taking ? 'restore.take-all' : 'restore.whole')}
    </Button>
  )
}
