import { distribution, isRoot } from './linux.mjs'
import { Failure, say } from './say.mjs'
import { aptInstall, electronLibraries, notInstalled, virtualScreen } from './system-packages.mjs'

/**
 * A browser, programs that make pages of Markdown or read PDF, and what the W3C's checker of pages runs on, to read what we
 * export; and letters for every script.
 */
const READERS = [
  'chromium',
  'pandoc',
  'hugo',
  'poppler-utils',
  'jekyll',
  'ruby-kramdown',
  'ruby-kramdown-parser-gfm',
  'default-jre-headless',
  'fonts-noto-core',
  'fonts-noto-color-emoji',
]

/** A session's bus and the key store on it, which keeps the keys of encrypted desks. */
const KEY_STORE = ['dbus', 'gnome-keyring', 'libsecret-1-0', 'libglib2.0-bin']

/** Installs what the tests look for, where we may. Elsewhere the tests that need a missing program say so and are skipped. */
export async function ensureTestPrograms() {
  if (!isRoot() || distribution()[0] !== 'debian') return
  const missing = await notInstalled([...virtualScreen.debian, ...electronLibraries.debian, ...READERS, ...KEY_STORE])
  if (missing.length === 0) return
  try {
    await aptInstall(missing)
  } catch (error) {
    if (!(error instanceof Failure)) throw error
    say(`${error.message} The tests that need what is missing are skipped.`)
  }
}
