import { Ellipsis } from 'lucide-react'
import type { Source } from '../../../shared/article/source'
import { t } from '../../../shared/messages/translate'
import { useSession, useWhereabouts } from '../../session/use-story'
import { MenuButton, type MenuGroups } from '../../ui/menu'
import { IconButton } from '../icon-button'
import { sourceTitle } from '../../ui/source-title'
import type { SourceDeeds } from './use-source-deeds'

/** So many sources are offered to be merged into, those nearest in the list. */
const MOST = 12

/** What can be done to a source, in the menu of its row. */
export function SourceMenu(props: {
  source: Source
  cited: number
  deeds: SourceDeeds
  onJump(): void
  onEdit(): void
  onRemove(): void
}) {
  const { source, cited, deeds, onJump, onEdit, onRemove } = props
  const session = useSession()
  const selected = useWhereabouts(({ selectedWords }) => selectedWords > 0)
  const title = sourceTitle(source)
  // Merging a confidential source would carry what is public of one into the other, or the other way.
  const others =
    source.visibility === 'confidential'
      ? []
      : session.article.sources.filter(({ id, visibility }) => id !== source.id && visibility !== 'confidential')

  const groups: MenuGroups = [
    [
      { label: t('sources.row.cite'), run: () => deeds.citeHere(source) },
      ...(cited > 0 ? [{ label: t('sources.row.next'), run: onJump }] : []),
      ...(selected ? [{ label: t('sources.row.excerpt'), run: () => deeds.addSelection(source) }] : []),
    ],
    [
      { label: t('sources.row.edit'), run: onEdit },
      { label: t('sources.row.duplicate'), run: () => deeds.duplicate(source) },
      ...(others.length > 0
        ? [
            {
              label: t('sources.row.merge'),
              entries: others
                .slice(0, MOST)
                .map((other) => ({ label: sourceTitle(other), run: () => deeds.merge(source, other) })),
            },
          ]
        : []),
    ],
    [{ label: t('sources.row.remove'), run: onRemove }],
  ]
  return (
    <MenuButton
      groups={groups}
      button={
        <IconButton label={t('sources.row.more', { title })}>
          <Ellipsis size={14} aria-hidden />
        </IconButton>
      }
    />
  )
}
