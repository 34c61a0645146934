import { memo, useMemo } from 'react'
import type { ComparedField } from '../../shared/merge/comparison'
import { joined } from '../../shared/messages/joined'
import { interfaceDirection, t } from '../../shared/messages/translate'
import { useLanguage } from '../ui/use-language'
import { BodyChanges } from './body-changes'
import { bringing } from './bringing'
import type { Looking } from './compare-bar'
import styles from './compare-view.module.css'
import { countChanges } from '../../shared/merge/count-changes'
import { DetailChanges } from './detail-changes'
import { EntryChanges } from './entry-changes'
import { HEAD, HeadChanges } from './head-changes'
import { Taking } from './taking'
import type { Done } from './use-comparison'
import type { Restore } from './use-restore'

/**
 * Everything that two versions differ in, in the order in which the story is read. `restore` brings parts of the earlier
 * one back or, with `taking`, takes those of the later one; null where that may not be. Drawn anew only when one of its properties is another.
 */
export const Changes = memo(function Changes({
  done: { compared, texts },
  looking: { layout, onlyChanges },
  restore,
  taking,
}: {
  done: Done
  looking: Looking
  restore: Restore | null
  taking: boolean
}) {
  useLanguage()
  const { comparison, before, after } = compared
  const { fields, blocks, sources, tags } = comparison
  const then = taking ? texts.after : texts.before
  const bring = useMemo(() => (restore ? bringing(restore, then, taking) : undefined), [restore, then, taking])
  const unknown = [...new Set([...before.unknown, ...after.unknown])]

  return (
    <Taking value={taking}>
      <div className={styles.document} data-layout={layout} dir={after.direction} lang={after.language}>
        {unknown.length > 0 && (
          <p className={styles.notice} dir={interfaceDirection()}>
            {t('compare.unknown', { unknown: joined(unknown) })}
          </p>
        )}
        {countChanges(comparison) === 0 && (
          <p className={styles.same} dir={interfaceDirection()}>
            {t('compare.same')}
          </p>
        )}
        <HeadChanges
          fields={fields}
          versions={compared}
          layout={layout}
          onlyChanges={onlyChanges}
          onRestore={bring?.field}
        />
        <DetailChanges fields={fields.filter(({ field }) => !isHead(field))} onRestore={bring?.field} />
        <BodyChanges
          blocks={blocks}
          layout={layout}
          versions={compared}
          onlyChanges={onlyChanges}
          onRestore={bring?.block}
        />
        <EntryChanges list="sources" entries={sources} onRestore={bring?.entry} />
        <EntryChanges list="tags" entries={tags} onRestore={bring?.entry} />
      </div>
    </Taking>
  )
})

function isHead(field: ComparedField): boolean {
  return (HEAD as readonly ComparedField[]).includes(field)
}
