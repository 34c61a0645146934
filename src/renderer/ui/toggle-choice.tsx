import { Toggle } from '@base-ui/react/toggle'
import { ToggleGroup } from '@base-ui/react/toggle-group'
import type { LucideIcon } from 'lucide-react'
import styles from './toggle-choice.module.css'

/** One of a few that a word each is enough for, in a bar; or a sign each, which the word then explains. */
export function ToggleChoice<T extends string>(props: {
  name: string
  value: T
  options: { value: T; label: string; icon?: LucideIcon }[]
  onValue(value: T): void
}) {
  const { name, value, options, onValue } = props
  return (
    <ToggleGroup
      className={styles.choice}
      aria-label={name}
      value={[value]}
      onValueChange={([next]) => next !== undefined && onValue(next)}
    >
      {options.map(({ value: each, label, icon: Icon }) => (
        <Toggle key={each} value={each} className={styles.option} aria-label={Icon && label} title={Icon && label}>
          {Icon ? <Icon size={15} aria-hidden /> : label}
        </Toggle>
      ))}
    </ToggleGroup>
  )
}
