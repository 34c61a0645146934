import type { Bench } from './bench'
import { measureHtml } from './import/html'

/** Pages a second from HTML text to a story, against what Lexical's own import makes of the same. */
const bench: Bench = async ({ root }) => ({
  title: 'From the HTML text of a page to a story, medians of alternating turns',
  measurements: await measureHtml(root),
})

export default bench

/** The packages of tests/bench are installed first. */
export const againstPeers = true
