import { isInstalled } from '../../scripts/setup/installed.mjs'

/** Programs that are not ours, by which tests check what we make; a machine need not have them. */
const NAMES = {
  chromium: ['chromium', 'chromium-browser', 'google-chrome'],
  pandoc: ['pandoc'],
  java: ['java'],
  hugo: ['hugo'],
  pdftotext: ['pdftotext'],
  jekyll: ['jekyll'],
  'dbus-daemon': ['dbus-daemon'],
  gdbus: ['gdbus'],
  'gnome-keyring-daemon': ['gnome-keyring-daemon'],
  /** With the gems kramdown and kramdown-parser-gfm. */
  ruby: ['ruby'],
}

/** The name to run a program by, or the reason why a test that needs it is skipped. */
export function program(
  need: keyof typeof NAMES,
): { command: string; reason?: undefined } | { command?: undefined; reason: string } {
  const command = NAMES[need].find((name) => isInstalled(name))
  return command ? { command } : { reason: `${need} is not installed` }
}
