import { CREATORS, ITEM_FIELDS } from './item-fields'
import { ITEM_TYPES } from './item-types'

type Item = Record<string, unknown>

/** What hangs on another item and is no reference of its own. */
const HANGING = new Set(['attachment', 'note', 'annotation'])

/**
 * An item of Zotero's own JSON, as its interface gives it (fields inside `data`) or as it is exported (beside each other);
 * undefined for an item of another kind.
 */
export function zoteroItem(item: Item): Item | undefined {
  const { data, ...around } = item
  if (isItem(data) && typeof data.itemType === 'string') return { ...around, ...data }
  return typeof item.itemType === 'string' && item.type === undefined ? item : undefined
}

/** Whether an item is a file, a note or a mark in a file, which belongs to a reference. */
export function hangsOnAnother({ itemType }: Item): boolean {
  return HANGING.has(String(itemType))
}

/** The same item in the fields of CSL, in the forms that people also write. What has no place there is in `custom`. */
export function zoteroToCsl(item: Item): Item {
  const rest = new Map(Object.entries(item))
  const csl: Item = { type: ITEM_TYPES.get(String(item.itemType)) ?? 'document' }
  if (ITEM_TYPES.has(String(item.itemType))) rest.delete('itemType')
  for (const [field, names] of Object.entries(ITEM_FIELDS)) {
    const name = names.find((each) => isSaid(rest.get(each)))
    if (name === undefined) continue
    csl[field] = rest.get(name)
    rest.delete(name)
  }
  takeCreators(csl, rest)
  takeTags(csl, rest)
  const custom = Object.fromEntries([...rest].filter(([, value]) => isSaid(value)))
  return { ...csl, custom }
}

/** People whose part CSL has no field for stay as they are. */
function takeCreators(csl: Item, rest: Map<string, unknown>): void {
  const creators = rest.get('creators')
  if (!Array.isArray(creators)) return
  const others = creators.filter((creator: unknown) => {
    const field = isItem(creator) ? CREATORS.get(String(creator.creatorType)) : undefined
    const name = isItem(creator) ? nameOf(creator) : undefined
    if (field === undefined || name === undefined) return true
    csl[field] = [...((csl[field] as unknown[] | undefined) ?? []), name]
    return false
  })
  rest.set('creators', others)
}

function nameOf({ name, firstName, lastName }: Item): Item | undefined {
  if (isWords(name)) return { literal: name }
  if (!isWords(lastName)) return isWords(firstName) ? { literal: firstName } : undefined
  return isWords(firstName) ? { family: lastName, given: firstName } : { literal: lastName }
}

function takeTags(csl: Item, rest: Map<string, unknown>): void {
  const tags = rest.get('tags')
  if (!Array.isArray(tags)) return
  const words = tags.map((tag: unknown) => (isItem(tag) ? tag.tag : tag))
  if (!words.every(isWords)) return
  csl.keyword = words.join(', ')
  rest.delete('tags')
}

function isSaid(value: unknown): boolean {
  if (value === undefined || value === null || value === '' || value === false) return false
  return typeof value !== 'object' || Object.keys(value).length > 0
}

function isWords(value: unknown): value is string {
  return typeof value === 'string' && value.trim() !== ''
}

function isItem(value: unknown): value is Item {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
