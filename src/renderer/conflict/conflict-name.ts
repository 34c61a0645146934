import type { Conflict } from '../../shared/article/article'
import { placeParts } from '../../shared/merge/place'
import { en } from '../../shared/messages/en'
import { type MessageKey, t } from '../../shared/messages/translate'

/** What people call the part of the story that a conflict is about. */
export function nameOfPlace({ place }: Conflict): string {
  const [field = '', , part = ''] = placeParts(place)
  const own = field === 'body' ? `conflict.place.body.${part}` : `compare.field.${field}`
  const keys = [own, `conflict.place.${field}`]
  const key = keys.find((each): each is MessageKey => Object.hasOwn(en, each))
  return t(key ?? 'conflict.place.other')
}
