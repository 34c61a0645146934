import {
  Bold,
  Code,
  ExternalLink,
  Heading2,
  Heading3,
  Heading4,
  Image,
  Images,
  Italic,
  Link,
  List,
  ListOrdered,
  type LucideIcon,
  MessageSquareQuote,
  Minus,
  PanelTop,
  Pilcrow,
  Quote,
  SquareCode,
  Strikethrough,
  Subscript,
  Superscript,
  Table,
  TextQuote,
  Underline,
} from 'lucide-react'
import type { Command } from '../../shared/bridge/commands'
import { type MessageKey, t } from '../../shared/messages/translate'

/** What the bars and menus of the page offer: formats, kinds of blocks, and things to put in. */
export type Format = NameIn<MessageKey>
type NameIn<Key> = Key extends `editor.format.${infer Name}` ? Name : never

export const ICONS: Record<Format, LucideIcon> = {
  bold: Bold,
  italic: Italic,
  underline: Underline,
  strikethrough: Strikethrough,
  code: Code,
  superscript: Superscript,
  subscript: Subscript,
  link: Link,
  paragraph: Pilcrow,
  'heading-2': Heading2,
  'heading-3': Heading3,
  'heading-4': Heading4,
  quote: Quote,
  pullquote: MessageSquareQuote,
  bullets: List,
  numbers: ListOrdered,
  'code-block': SquareCode,
  box: PanelTop,
  cite: TextQuote,
  figure: Image,
  gallery: Images,
  table: Table,
  card: ExternalLink,
  rule: Minus,
}

/** What each is called, in a bar or a menu. */
export function nameOf(format: Format): string {
  return t(`editor.format.${format}`)
}

/** The command that sets it or puts it in. */
export function commandFor(format: Format): Command {
  return `edit.${format}`
}
