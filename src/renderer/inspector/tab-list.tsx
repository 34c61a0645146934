import { Tabs } from '@base-ui/react/tabs'
import { BookOpenText, History, ListTree, type LucideIcon, Newspaper, Share, Tag } from 'lucide-react'
import { t } from '../../shared/messages/translate'
import { withShortcut } from '../ui/shortcut'
import styles from './tab-list.module.css'

export const INSPECTOR_TABS = ['story', 'sources', 'tags', 'outline', 'history', 'export'] as const
export type InspectorTab = (typeof INSPECTOR_TABS)[number]

const ICONS: Record<InspectorTab, LucideIcon> = {
  story: Newspaper,
  sources: BookOpenText,
  tags: Tag,
  outline: ListTree,
  history: History,
  export: Share,
}

/** The tabs by name where there is room for it; else by icon, with the name of the one that is chosen. */
export function TabList({ counts }: { counts: Partial<Record<InspectorTab, number>> }) {
  return (
    <Tabs.List className={styles.tabs} aria-label={t('inspector.tabs')} activateOnFocus>
      {INSPECTOR_TABS.map((tab) => {
        const Icon = ICONS[tab]
        const name = t(`inspector.tab.${tab}`)
        return (
          <Tabs.Tab key={tab} value={tab} className={styles.tab}>
            <span className={styles.icon} title={withShortcut(name, `view.${tab}`)} aria-hidden>
              <Icon size={16} />
            </span>
            <span className={styles.name}>{name}</span>
            {Boolean(counts[tab]) && <span className={styles.count}>{counts[tab]}</span>}
          </Tabs.Tab>
        )
      })}
    </Tabs.List>
  )
}
