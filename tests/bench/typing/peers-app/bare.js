// The least that can be written in: the browser's own editing and nothing else.
const root = document.querySelector('[data-root]')
root.contentEditable = 'true'
root.spellcheck = false
root.innerHTML = globalThis.storyHtml
