declare module 'markdown-it-footnote' {
  import type MarkdownIt from 'markdown-it'

  const footnote: (engine: MarkdownIt) => void
  export default footnote
}
