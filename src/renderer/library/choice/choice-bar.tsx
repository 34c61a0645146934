import { ArchiveRestore, CircleDot, Send, Share, Tag, Trash2, X } from 'lucide-react'
import type { ReactNode } from 'react'
import { t } from '../../../shared/messages/translate'
import { MenuButton, type MenuGroups } from '../../ui/menu'
import styles from './choice-bar.module.css'
import { type Deeds, exportEntries, stageEntries, tagEntries } from './deeds'

interface ChoiceBarProps {
  ids: string[]
  /** They are in the trash. */
  trashed: boolean
  deeds: Deeds
  onClear(): void
}

/** How many stories are chosen, and what can be done with all of them. */
export function ChoiceBar({ ids, trashed, deeds, onClear }: ChoiceBarProps) {
  return (
    <div className={styles.bar} role="toolbar" aria-label={t('library.chosen-tools')}>
      <p className={styles.count} role="status">
        {t('library.chosen', { count: ids.length })}
      </p>
      {trashed ? (
        <>
          <Tool
            label={t('library.restore')}
            icon={<ArchiveRestore size={16} aria-hidden />}
            run={() => deeds.restore(ids)}
          />
          <Tool
            label={t('library.delete')}
            icon={<Trash2 size={16} aria-hidden />}
            run={() => deeds.deleteForGood(ids)}
          />
        </>
      ) : (
        <>
          <Menu label={t('library.tags')} icon={<Tag size={16} aria-hidden />} groups={[tagEntries(deeds, ids)]} />
          <Menu
            label={t('library.set-stage')}
            icon={<CircleDot size={16} aria-hidden />}
            groups={[stageEntries(deeds, ids).entries]}
          />
          <Menu
            label={t('library.export')}
            icon={<Share size={16} aria-hidden />}
            groups={[exportEntries(deeds, ids).entries]}
          />
          {deeds.share && (
            <Tool label={t('desks.share')} icon={<Send size={16} aria-hidden />} run={() => deeds.share?.(ids)} />
          )}
          <Tool
            label={t('library.move-to-trash')}
            icon={<Trash2 size={16} aria-hidden />}
            run={() => deeds.trash(ids)}
          />
        </>
      )}
      <Tool label={t('library.chosen-clear')} icon={<X size={16} aria-hidden />} run={onClear} />
    </div>
  )
}

function Tool({ label, icon, run }: { label: string; icon: ReactNode; run(): void }) {
  return (
    <button type="button" className={styles.tool} aria-label={label} title={label} onClick={run}>
      {icon}
    </button>
  )
}

function Menu({ label, icon, groups }: { label: string; icon: ReactNode; groups: MenuGroups }) {
  return (
    <MenuButton
      groups={groups}
      button={
        <button type="button" className={styles.tool} aria-label={label} title={label}>
          {icon}
        </button>
      }
    />
  )
}
