import type { LexicalEditor } from 'lexical'
import { useEffect } from 'react'

/** Says on the text, which keeps the focus, what list it works and which option of it is active. */
export function useVirtualFocus(editor: LexicalEditor, at: { list: string; active: string } | null): void {
  const list = at?.list
  const active = at?.active
  useEffect(() => {
    const root = editor.getRootElement()
    if (!root || list === undefined || active === undefined) return
    root.setAttribute('aria-controls', list)
    root.setAttribute('aria-activedescendant', active)
    return () => {
      root.removeAttribute('aria-controls')
      root.removeAttribute('aria-activedescendant')
    }
  }, [editor, list, active])
}
