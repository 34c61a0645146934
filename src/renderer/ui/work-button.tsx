import type { ComponentProps } from 'react'
import { Button } from './button'
import styles from './work-button.module.css'

/**
 * A button that says while it works what it is doing. It is as wide as the longer of its two texts throughout, so that
 * nothing beside it moves away from the pointer.
 */
export function WorkButton({
  working,
  label,
  doing,
  ...rest
}: Omit<ComponentProps<typeof Button>, 'children'> & { working: boolean; label: string; doing: string }) {
  return (
    <Button aria-disabled={working} {...rest}>
      <span className={styles.texts}>
        <span className={working ? styles.unsaid : undefined}>{label}</span>
        <span className={working ? undefined : styles.unsaid}>{doing}</span>
      </span>
    </Button>
  )
}
