import type { Conflict } from '../../shared/article/article'
import { placeParts } from '../../shared/merge/place'
import { en } from '../../shared/messages/en'
import { type MessageKey, t } from '../../shared/messages/translate'

/** What people call the part of the story that a conflict is about. */
export function nameOfPlace({ place }: Conflict): string {
  const [field = ''] = placeParts(place)
  const keys = [`compare.field.${field}`, `conflict.place.${field}`]
  const key = keys.find((each): each is MessageKey => Object.hasOwn(en, each))
  return t(key ?? 'conflict.place.other')
}
