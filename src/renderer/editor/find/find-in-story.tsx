import { type RefObject, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { useSession } from '../../session/use-story'
import { useCommands } from '../../ui/use-commands'
import type { Writing } from '../surface/writing'
import { FindBar } from './find-bar'
import { Finder, type Spot } from './finder'
import { whereIs } from './where'

const LONGEST = 200

/** Finding in the open story: the bar above its page, while it is wanted, and the commands. */
export function FindInStory({ writing, page }: { writing: Writing; page: RefObject<HTMLElement | null> }) {
  const session = useSession()
  const [finder] = useState(() => new Finder(session))
  const [open, setOpen] = useState<{ replace: boolean; from: Spot } | null>(null)
  const field = useRef<HTMLInputElement>(null)

  const show = (replace: boolean) => {
    // What covers the page has its own words.
    if (page.current?.closest('[inert]')) return
    const { spot, selected } = whereIs(writing)
    const isOnPage = page.current?.contains(document.activeElement) ?? false
    const from = open && !isOnPage ? open.from : spot
    flushSync(() => setOpen({ replace: replace || (open?.replace ?? false), from }))
    // What is typed next takes the place of the words, so they must stand in the field by now.
    if (isOnPage && selected.trim() !== '' && selected.length <= LONGEST) {
      flushSync(() => finder.seek({ text: selected, regex: false }))
    }
    field.current?.focus()
    field.current?.select()
  }
  const step = (by: 1 | -1) => (open ? finder.step(by) : show(false))
  useCommands({
    'edit.find': () => show(false),
    'edit.find-next': () => step(1),
    'edit.find-previous': () => step(-1),
    ...(!session.readOnly && { 'edit.replace': () => show(true) }),
  })

  return (
    open &&
    page.current && (
      <FindBar
        writing={writing}
        page={page.current}
        finder={finder}
        field={field}
        asked={open}
        onReplace={(replace) => setOpen({ ...open, replace })}
        onClose={() => setOpen(null)}
      />
    )
  )
}
