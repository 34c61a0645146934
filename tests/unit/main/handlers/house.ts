import { join } from 'node:path'
import { openSettings } from '../../../../src/main/app/settings'
import type { Desktop } from '../../../../src/main/handlers/desktop'
import { handlersOf } from '../../../../src/main/handlers/handlers'
import type { House } from '../../../../src/main/handlers/house'
import type { Library } from '../../../../src/main/library/library'
import { openLibrary } from '../../../../src/main/library/local-library'
import type { RequestName, RequestOutput } from '../../../../src/shared/bridge/contract'
import { answerer } from '../../../../src/main/handlers/answer'
import { newArticle } from '../../../../src/shared/article/article'
import { temporaryFolder } from '../../../support/folders'

/** The main process without Electron: a real library and settings on disk, and a desktop that answers as it is told. */
export async function openHouse(answers: Partial<Desktop> = {}, { sample = true } = {}) {
  const folder = temporaryFolder()
  const library: Library = await openLibrary({ path: join(folder, 'library') })
  const settings = openSettings(join(folder, 'settings.json'))
  const done: string[] = []
  const reported: { where: string; error: unknown }[] = []
  const note =
    (what: string) =>
    (...values: unknown[]) =>
      void done.push([what, ...values].join(' '))
  const desktop: Desktop = {
    version: '1.2.3',
    platform: 'linux',
    language: 'en',
    chooseTexts: async () => [],
    chooseStoryFolders: async () => [],
    clipboardText: async () => ({ name: 'Clipboard', text: '' }),
    writeClipboard: async ({ text, html }) => note('copy')(text, html),
    chooseReferences: async () => [],
    chooseVocabulary: async () => undefined,
    chooseStylesheet: async () => undefined,
    choosePictures: async () => [],
    chooseEvidence: async () => [],
    chooseCopy: async () => undefined,
    chooseCodeFile: async () => undefined,
    chooseFolder: async () => undefined,
    chooseSiteFolder: async () => undefined,
    chooseDeskFolder: async () => undefined,
    mayRemove: async () => false,
    chooseFile: async () => undefined,
    chooseExport: async () => undefined,
    choosePackage: async () => undefined,
    mayReplace: async () => false,
    mayReplaceFile: async () => false,
    openLink: async (url) => note('link')(url),
    showFile: note('show'),
    copiedFrom: async () => undefined,
    pastePlain: note('paste') as () => void,
    ...answers,
  }
  const house: House = {
    library: Promise.resolve(library),
    settings,
    desktop,
    deskKeys: {
      keeps: () => false,
      keep: async () => undefined,
      forget: async () => undefined,
      keyOf: () => undefined,
    },
    deskPages: Promise.resolve({ statuses: () => [], pagesOf: async () => null }),
    printer: {
      size: 'A4',
      longestMs: 60_000,
      // What is on the page stands in the PDF as it is.
      print: async ({ html }) => Buffer.from(`%PDF-1.4\n/Type /Page\n${html}\n%%EOF\n`),
    },
    sample: sample ? async () => JSON.stringify({ ...newArticle('en-GB'), headline: 'Sample' }) : undefined,
    page: {
      shown: note('shown'),
      mayClose: note('may close'),
      mayNotClose: note('may not close'),
      edit: note('edit'),
      toggleFullScreen: note('full screen'),
    },
    progressed: ({ work, done: how, total }) => note(work)(how, total),
    report: (where, error) => reported.push({ where, error }),
  }
  const answer = answerer({ handlers: handlersOf(house), report: house.report })
  /** Asks as the window does, and gives the value or throws the problem. */
  const ask = async <N extends RequestName>(name: N, input: unknown): Promise<RequestOutput<N>> => {
    const { ok, value, ...problem } = JSON.parse(await answer(name, JSON.stringify(input)))
    if (!ok) throw problem
    return value
  }
  return { folder, library, settings, house, answer, ask, done, reported }
}
