import { useCallback, useEffect, useState } from 'react'
import type { Tag } from '../../../shared/article/tag'
import type { UsedTag } from '../../../shared/bridge/acts'
import type { AlikeBy, AlikeTags } from '../../../shared/bridge/tagging'
import { t } from '../../../shared/messages/translate'
import { attempt } from '../../attempt'
import { call } from '../../bridge'
import { toast } from '../../ui/toast'

/** A more used tag that may be the same one, and why. */
export interface Alike {
  used: UsedTag
  by: AlikeBy
}

/** For each tag that looks like a more used one, that one, by slug; and the way to say that two are not the same. */
export function useAlike(tags: UsedTag[]): {
  alike: ReadonlyMap<string, Alike>
  tellApart(one: Tag, other: Tag): void
} {
  const [pairs, setPairs] = useState<AlikeTags[]>([])
  const read = useCallback(() => attempt(call('tags.alike', {}).then(setPairs)), [])
  useEffect(() => {
    if (tags.length > 1) void read()
  }, [tags, read])

  const bySlug = new Map(tags.map((used) => [used.tag.slug, used]))
  const alike = new Map(
    pairs.flatMap(({ slug, like, by }) => {
      const used = bySlug.get(like)
      return used ? [[slug, { used, by }] as const] : []
    }),
  )
  return {
    alike,
    tellApart(one, other) {
      const tell = (apart: boolean) => attempt(call('tags.apart', { slugs: [one.slug, other.slug], apart }).then(read))
      void tell(true).then((done) => {
        if (!done) return
        const names = { name: one.name, other: other.name }
        toast(t('everywhere.tags.apart-done', names), { label: t('app.undo'), run: () => void tell(false) })
      })
    },
  }
}
