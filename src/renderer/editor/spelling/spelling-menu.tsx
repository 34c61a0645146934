import { useEffect, useState } from 'react'
import { t } from '../../../shared/messages/translate'
import { askedAs } from '../../../shared/spelling/asked-as'
import { attempt } from '../../attempt'
import { call } from '../../bridge'
import { changeWords } from '../../session/word-lists'
import { MenuAt, type MenuEntry, type MenuGroups } from '../../ui/menu'
import { toast } from '../../ui/toast'
import type { Proofreading } from './proofreading'
import type { Misspelling } from './underlines'

/** What the menu is about: a place in a field, and the wrong word there, if any. */
export interface Asked {
  field: HTMLElement
  place: DOMRect
  misspelling: Misspelling | undefined
}

/** What can be done at a place in the text: about a wrong word, and with the clipboard. */
export function SpellingMenu(props: {
  asked: Asked
  proofreading: Proofreading
  readOnly: boolean
  onIgnore(word: string): void
  onClose(): void
}) {
  const { asked, proofreading, readOnly, onIgnore, onClose } = props
  const { field, place, misspelling } = asked
  const [suggestions, setSuggestions] = useState<string[] | null>(null)
  useEffect(() => {
    let current = true
    const looking = misspelling ? proofreading.suggestions(misspelling) : Promise.resolve([])
    looking.then(
      (found) => current && setSuggestions(found),
      () => current && setSuggestions([]),
    )
    return () => {
      current = false
    }
  }, [misspelling, proofreading])

  const clipboard = (action: 'cut' | 'copy' | 'paste'): MenuEntry => ({
    label: t(`spelling.${action}`),
    run: () => void attempt(call('app.edit', { action })),
    still: readOnly && action !== 'copy',
  })
  const groups: MenuGroups = misspelling ? [suggested(misspelling, suggestions), kept(misspelling, onIgnore)] : []
  return (
    <MenuAt
      label={misspelling ? t('spelling.menu', { word: misspelling.word.text }) : t('spelling.menu.text')}
      place={place}
      field={field}
      groups={[...groups, [clipboard('cut'), clipboard('copy'), clipboard('paste')]]}
      onClose={onClose}
    />
  )
}

function suggested({ passage, word }: Misspelling, suggestions: string[] | null): MenuEntry[] {
  if (suggestions === null) return [still(t('spelling.looking'))]
  if (suggestions.length === 0) return [still(t('spelling.nothing'))]
  return suggestions.map((label) => ({ label, run: () => passage.replace(word, label) }))
}

function kept({ word }: Misspelling, onIgnore: (word: string) => void): MenuEntry[] {
  const asked = askedAs(word.text)
  const add = (list: 'own' | 'shared'): MenuEntry => ({
    label: t(`spelling.add.${list}`),
    run: () => void addWord(list, asked),
  })
  return [add('own'), add('shared'), { label: t('spelling.ignore'), run: () => onIgnore(asked) }]
}

async function addWord(list: 'own' | 'shared', word: string): Promise<void> {
  if (!(await attempt(changeWords({ list, add: [word] })))) return
  toast(t(`spelling.added.${list}`, { word }), {
    label: t('spelling.undo'),
    run: () => void attempt(changeWords({ list, remove: [word] })),
  })
}

function still(label: string): MenuEntry {
  return { label, run: () => {}, still: true }
}
