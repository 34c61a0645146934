import { t } from '../../shared/messages/translate'
import type { Library } from '../library/library'

/**
 * The one line that says the app is ready, made as soon as the library is open and printed when `sayReady` is called for
 * the first time.
 */
export function readyLine(library: Promise<Library>): () => void {
  const line = library.then((open) => open.info()).then(({ path, stories }) => t('app.ready', { path, stories }))
  // Without a library there is nothing to be ready with: the window says why.
  const print = () => line.then((ready) => void process.stdout.write(`${ready}\n`)).catch(() => undefined)
  let printed: Promise<void> | undefined
  return () => {
    printed ??= print()
  }
}
