import { type MessageKey, t } from '../../shared/messages/translate'

/** What the bars and menus of the page offer: formats, kinds of blocks, and things to put in. */
export type Format = NameIn<MessageKey>
type NameIn<Key> = Key extends `editor.format.${infer Name}` ? Name : never

/** What each is called, in a bar or a menu. */
export function nameOf(format: Format): string {
  return t(`editor.format.${format}`)
}

/** The command that sets it or puts it in. */
export function commandFor(format: Format): `edit.${Format}` {
  return `edit.${format}`
}
