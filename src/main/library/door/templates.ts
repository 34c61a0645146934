import type { Template } from '../../../shared/bridge/templates'

/** What stories begin from. */
export interface Templates {
  /** Stet's own, with their headings in a language (BCP 47), then the person's in the order in which they were saved. */
  templates(input: { language: string }): Promise<Template[]>
  /** Keeps what of a story begins another like it. Throws article.read-only and article.invalid. */
  saveTemplate(input: { name: string; json: string; by: string }): Promise<void>
  /** Throws template.not-found, as does `removeTemplate`. */
  renameTemplate(input: { id: string; name: string }): Promise<void>
  /** Takes a template of the person's out of the list (`removed`), or puts it back. */
  removeTemplate(input: { id: string; removed: boolean }): Promise<void>
}
