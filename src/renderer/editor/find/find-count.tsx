import { useSyncExternalStore } from 'react'
import { interfaceLanguage, t } from '../../../shared/messages/translate'
import styles from './find-bar.module.css'
import type { Finder } from './finder'

/** How much was found, and which match is the present one; or how much was replaced. */
export function FindCount({ finder }: { finder: Finder }) {
  const { query, problem, searching, count, at, replaced } = useSyncExternalStore(finder.subscribe, finder.get)
  const number = new Intl.NumberFormat(interfaceLanguage())
  const words = () => {
    if (problem !== null || query.text === '') return ''
    if (replaced !== null) return t('find.replaced', { count: replaced })
    if (searching) return t('find.searching')
    if (count === 0) return t('find.matches', { count })
    return t('find.count', { at: number.format(at), count: number.format(count) })
  }
  return (
    <span role="status" className={styles.count}>
      {words()}
    </span>
  )
}
