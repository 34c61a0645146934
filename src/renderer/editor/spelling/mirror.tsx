import type { ReactNode } from 'react'
import styles from './mirror.module.css'

const MIRROR = 'data-mirror'

/**
 * A textarea with its words once more, unseen and in the same places: no word of a textarea can be underlined, and those
 * can. `className` is what gives the textarea its letters.
 */
export function Mirrored(props: {
  words: string
  dir: 'auto' | 'ltr' | 'rtl' | undefined
  className: string | undefined
  children: ReactNode
}) {
  const { words, dir, className = '', children } = props
  return (
    <span className={styles.box}>
      {children}
      <span {...{ [MIRROR]: '' }} aria-hidden dir={dir} className={`${className} ${styles.mirror}`}>
        {words}
      </span>
    </span>
  )
}

/** The words of a textarea that can be underlined. */
export function mirrorOf(field: HTMLTextAreaElement): HTMLElement | null {
  return field.parentElement?.querySelector<HTMLElement>(`:scope > [${MIRROR}]`) ?? null
}
