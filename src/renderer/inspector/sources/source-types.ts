import { type MessageKey, t } from '../../../shared/messages/translate'
import type { Option } from '../../ui/field'

/** The types that the newsroom has words for, in the order in which they are offered: CSL's, and the reporter's own eyes. */
export const SOURCE_TYPES = [
  'article-newspaper',
  'interview',
  'event',
  'personal_communication',
  'document',
  'legal_case',
  'dataset',
  'post',
  'webpage',
  'report',
  'article-journal',
  'book',
  'broadcast',
  'own-observation',
] as const

type SourceType = (typeof SOURCE_TYPES)[number]

function isSourceType(type: string): type is SourceType {
  return (SOURCE_TYPES as readonly string[]).includes(type)
}

/** What a newsroom calls a type: *court filing* for `legal_case`. One it has no word for keeps its CSL name. */
export function sourceTypeName(type: string): string {
  return isSourceType(type) ? t(`inspector.type.${type}` satisfies MessageKey) : type.replace(/[-_]/g, ' ')
}

/** The types to choose from; a present one that the newsroom has no word for is kept among them. */
export function sourceTypeOptions(present: string): Option<string>[] {
  const types: readonly string[] = isSourceType(present) ? SOURCE_TYPES : [...SOURCE_TYPES, present]
  return types.map((value) => ({ value, label: sourceTypeName(value) }))
}
