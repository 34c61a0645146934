import { t } from '../../../shared/messages/translate'
import type { Describing } from './type-fields'

/** What a field is called in a source of some type: *Who was interviewed* for the authors of an interview. */
export function fieldLabel(field: Describing, type: string): string {
  return t(`sources.field.${field}`, { type: type.replaceAll('-', '_') })
}
