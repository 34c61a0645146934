// TipTap, and ProseMirror under it, with the extensions it starts people with.
import { Editor } from '@tiptap/core'
import { StarterKit } from '@tiptap/starter-kit'

const editor = new Editor({
  element: document.querySelector('[data-root]'),
  extensions: [StarterKit],
  content: globalThis.storyHtml,
})
editor.view.dom.spellcheck = false
