import { Ellipsis } from 'lucide-react'
import type { Source } from '../../../shared/article/source'
import { t } from '../../../shared/messages/translate'
import { citationPlaces } from '../../session/citation-places'
import type { StorySession } from '../../session/story-session'
import { useSession } from '../../session/use-story'
import { MenuButton, type MenuGroups } from '../../ui/menu'
import { IconButton } from '../icon-button'
import { sourceTitle } from '../../ui/source-title'
import type { SourceDeeds } from './use-source-deeds'

/** So many sources are offered to be merged into, those nearest in the list. */
const MOST = 12

interface SourceMenuProps {
  source: Source
  deeds: SourceDeeds
  onJump(): void
  onEdit(): void
  onRemove(): void
}

/** The menu of a source's row. */
export function SourceMenu(props: SourceMenuProps) {
  const session = useSession()
  return (
    <MenuButton
      groups={() => groupsOf(session, props)}
      button={
        <IconButton label={t('sources.row.more', { title: sourceTitle(props.source) })}>
          <Ellipsis size={14} aria-hidden />
        </IconButton>
      }
    />
  )
}

/** What can be done to a source, as the story is now. */
function groupsOf({ article, whereabouts }: StorySession, props: SourceMenuProps): MenuGroups {
  const { source, deeds, onJump, onEdit, onRemove } = props
  const cited = citationPlaces(article.body, source.id).length > 0
  const selected = whereabouts.get().selectedWords > 0
  // Merging a confidential source would carry what is public of one into the other, or the other way.
  const others =
    source.visibility === 'confidential'
      ? []
      : article.sources.filter(({ id, visibility }) => id !== source.id && visibility !== 'confidential')
  return [
    [
      { label: t('sources.row.cite'), run: () => deeds.citeHere(source) },
      ...(cited ? [{ label: t('sources.row.next'), run: onJump }] : []),
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
}
