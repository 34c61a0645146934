import type { ComponentProps } from 'react'
import styles from './icon-button.module.css'

/** A button that is only a picture; its name is heard, and shown when it is pointed at. */
export function IconButton({ label, className = '', ...rest }: ComponentProps<'button'> & { label: string }) {
  return <button type="button" aria-label={label} title={label} className={`${styles.icon} ${className}`} {...rest} />
}
