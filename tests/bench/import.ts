import type { Bench } from './bench'
import { measureHtml } from './import/html'
import { measureMarkdown } from './import/markdown'

/** Pages and files a second from HTML and Markdown to a story, against what Lexical's own imports make of the same. */
const bench: Bench = async ({ root }) => ({
  title: 'From the HTML of a page, and from Markdown, to a story, medians of alternating turns',
  measurements: [...(await measureHtml(root)), ...(await measureMarkdown())],
})

export default bench

/** The packages of tests/bench are installed first. */
export const againstPeers = true
