import { t } from '../../shared/messages/translate'
import type { Library } from '../library/library'

/** Prints the one line that says the app is ready, when it is called for the first time and the library is open. */
export function readyLine(library: Promise<Library>): () => void {
  let printed: Promise<void> | undefined
  const print = async () => {
    const { path, stories } = await (await library).info()
    process.stdout.write(`${t('app.ready', { path, stories })}\n`)
  }
  return () => {
    // Without a library there is nothing to be ready with: the window says why.
    printed ??= print().catch(() => undefined)
  }
}
