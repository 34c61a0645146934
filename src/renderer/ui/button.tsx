import type { ComponentProps } from 'react'
import styles from './button.module.css'

/** A button. `primary` is the one thing to do next, `secondary` any other, `quiet` one that stands among text. */
export function Button({
  variant = 'secondary',
  type = 'button',
  className = '',
  ...rest
}: ComponentProps<'button'> & { variant?: 'primary' | 'secondary' | 'quiet' }) {
  // oxlint-disable-next-line react/button-has-type -- the type comes in, and is `button` otherwise
  return <button type={type} className={`${styles.button} ${styles[variant]} ${className}`} {...rest} />
}
