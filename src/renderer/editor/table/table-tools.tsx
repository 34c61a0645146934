import { Toolbar } from '@base-ui/react/toolbar'
import { ChevronDown } from 'lucide-react'
import type { ReactElement } from 'react'
import { t } from '../../../shared/messages/translate'
import { MenuButton, type MenuGroups } from '../../ui/menu'
import styles from './table.module.css'

/** What can be done with a table, in a bar above it that shows while somebody is in the table. */
export function TableTools(props: {
  rows: MenuGroups
  columns: MenuGroups
  header: boolean
  onHeader(): void
  onRemove(): void
  onLeave(): void
  focusAfter(): HTMLElement | null
}) {
  const { rows, columns, header, onHeader, onRemove, onLeave, focusAfter } = props
  return (
    <Toolbar.Root
      className={styles.tools}
      aria-label={t('editor.table.tools')}
      data-table-tools=""
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.defaultPrevented) return
        event.preventDefault()
        onLeave()
      }}
    >
      <MenuButton focusAfter={focusAfter} groups={rows} button={menuButton(t('editor.table.rows'))} />
      <MenuButton focusAfter={focusAfter} groups={columns} button={menuButton(t('editor.table.columns'))} />
      <Toolbar.Button className={styles.tool} aria-pressed={header} onClick={onHeader}>
        {t('editor.table.header')}
      </Toolbar.Button>
      <Toolbar.Button className={styles.tool} onClick={onRemove}>
        {t('editor.table.remove')}
      </Toolbar.Button>
    </Toolbar.Root>
  )
}

function menuButton(label: string): ReactElement {
  return (
    <Toolbar.Button className={styles.tool}>
      {label}
      <ChevronDown size={12} aria-hidden />
    </Toolbar.Button>
  )
}
