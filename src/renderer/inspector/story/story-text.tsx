import { type SyntheticEvent, useRef } from 'react'
import type { TextField as ArticleField } from '../../../shared/article/article'
import type { Caret } from '../../session/caret'
import { useSession, useStory } from '../../session/use-story'
import type { LimitedField } from '../../../shared/bridge/settings'
import { TextArea, TextField } from '../../ui/field'
import { LengthCount } from '../../ui/length-count'
import { type Suggested, SuggestField } from '../suggest-field'

/** The text fields that the story panel shows; kicker, headline and standfirst stand on the page. */
const PANEL_FIELDS = ['workingTitle', 'shortHeadline', 'summary', 'dateline', 'section', 'slug'] as const
export type PanelField = (typeof PANEL_FIELDS)[number]

/** A caret in one of the panel's fields. */
export type FieldCaret = Extract<Caret, { place: 'field' }> & { field: PanelField }

export function isPanelField(field: ArticleField): field is PanelField {
  return (PANEL_FIELDS as readonly string[]).includes(field)
}

/** What may be meant by the text of a field, and the text that stands for each. */
interface Suggestions<T> {
  suggest(text: string): Promise<T[]>
  describe(suggestion: T): Suggested
  nameOf(suggestion: T): string
  listLabel: string
}

/** A text field of the story, as it is. What is typed at a stretch is one step of undo. */
export function StoryText<T>(props: {
  field: PanelField
  label: string
  help?: string
  placeholder?: string
  /** Several lines. */
  area?: boolean
  suggestions?: Suggestions<T>
}) {
  const { field, label, help, placeholder, area = false, suggestions } = props
  const session = useSession()
  const value = useStory((article) => article[field])
  const caret = useRef<Caret | null>(null)

  const write = (text: string) => {
    const caretAfter = caretIn(field, document.activeElement)
    session.edit((article) => ({ ...article, [field]: text }), {
      group: field,
      caretBefore: caret.current ?? { place: 'field', field, start: value.length, end: value.length },
      caretAfter,
    })
    caret.current = caretAfter
  }
  const common = {
    name: field,
    label,
    aside: isLimited(field) && <LengthCount field={field} text={value} />,
    help,
    placeholder,
    spellCheck: true,
    value,
    onSelect: (event: SyntheticEvent) => (caret.current = caretIn(field, event.currentTarget)),
    onValue: write,
  }
  if (area) return <TextArea {...common} />
  if (!suggestions) return <TextField {...common} />
  const { nameOf, ...offered } = suggestions
  return <SuggestField {...common} {...offered} onChoose={(suggestion) => write(nameOf(suggestion))} />
}

function isLimited(field: PanelField): field is PanelField & LimitedField {
  return field === 'shortHeadline' || field === 'summary'
}

function caretIn(field: PanelField, element: EventTarget | null): Caret | null {
  if (!(element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement)) return null
  return { place: 'field', field, start: element.selectionStart ?? 0, end: element.selectionEnd ?? 0 }
}

/** Puts the caret into a field inside `panel`. */
export function focusField(panel: HTMLElement, { field, start, end }: FieldCaret): void {
  const control = panel.querySelector<HTMLInputElement | HTMLTextAreaElement>(`[name="${field}"]`)
  if (!control) throw new Error(`the story panel has no field ${field}`)
  control.focus()
  control.setSelectionRange(start, end)
}
