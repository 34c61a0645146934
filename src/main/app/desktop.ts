import { basename } from 'node:path'
import { app, type BrowserWindow, dialog, shell } from 'electron'
import { t } from '../../shared/messages/translate'
import { ENDING } from '../files/export-file'
import type { Desktop } from '../handlers/desktop'
import { clipboardText, writeClipboard } from './clipboard-text'
import { copiedFrom } from './copied-from'
import { systemLanguage } from './language'

const PLATFORMS: Partial<Record<NodeJS.Platform, 'mac' | 'windows'>> = { darwin: 'mac', win32: 'windows' }

const STORY_FILES = 'txt text md markdown html htm mht mhtml docx odt rtf xml jex json stet'.split(' ')

/** The system around the window: its dialogs, its browser and its file manager. */
export function desktopOf(window: BrowserWindow): Desktop {
  return {
    version: app.getVersion(),
    platform: PLATFORMS[process.platform] ?? 'linux',
    language: systemLanguage(),
    chooseTexts: () =>
      choose(window, {
        title: t('dialog.import'),
        buttonLabel: t('dialog.import.button'),
        properties: ['openFile', 'multiSelections'],
        filters: [
          { name: t('dialog.texts'), extensions: STORY_FILES },
          { name: t('dialog.all-files'), extensions: ['*'] },
        ],
      }),
    chooseStoryFolders: () =>
      choose(window, {
        title: t('dialog.import-folder'),
        buttonLabel: t('dialog.import.button'),
        properties: ['openDirectory', 'multiSelections'],
      }),
    clipboardText: async () => ({ name: t('imports.clipboard'), text: await clipboardText() }),
    chooseReferences: () =>
      choose(window, {
        title: t('dialog.references'),
        buttonLabel: t('dialog.import.button'),
        properties: ['openFile', 'multiSelections'],
        filters: [
          {
            name: t('dialog.references.files'),
            extensions: ['bib', 'bibtex', 'ris', 'enw', 'json', 'txt', 'html', 'htm', 'mht', 'mhtml'],
          },
          { name: t('dialog.all-files'), extensions: ['*'] },
        ],
      }),
    async chooseVocabulary() {
      const [path] = await choose(window, {
        title: t('vocabulary.dialog'),
        buttonLabel: t('dialog.import.button'),
        properties: ['openFile'],
        filters: [
          { name: t('vocabulary.files'), extensions: ['json', 'jsonld', 'csv', 'tsv', 'txt'] },
          { name: t('dialog.all-files'), extensions: ['*'] },
        ],
      })
      return path
    },
    async chooseStylesheet() {
      const [path] = await choose(window, {
        title: t('dialog.stylesheet'),
        buttonLabel: t('dialog.picture.button'),
        properties: ['openFile'],
        filters: [{ name: t('dialog.stylesheets'), extensions: ['css'] }],
      })
      return path
    },
    choosePictures: (several) =>
      choose(window, {
        title: t(several ? 'dialog.pictures.several' : 'dialog.picture'),
        buttonLabel: t('dialog.picture.button'),
        properties: several ? ['openFile', 'multiSelections'] : ['openFile'],
        filters: [{ name: t('dialog.pictures'), extensions: ['jpg', 'jpeg', 'png', 'gif', 'webp', 'avif'] }],
      }),
    // The name of such a file may tell who a source is: the system is not to list it.
    chooseEvidence: () =>
      choose(window, {
        title: t('dialog.evidence'),
        buttonLabel: t('dialog.evidence.button'),
        properties: ['openFile', 'multiSelections', 'dontAddToRecent'],
      }),
    async chooseCopy(name) {
      const { canceled, filePath } = await dialog.showSaveDialog(window, {
        title: t('dialog.evidence-copy'),
        buttonLabel: t('dialog.copy.button'),
        defaultPath: name,
        properties: ['createDirectory', 'showOverwriteConfirmation', 'dontAddToRecent'],
      })
      return canceled || filePath === '' ? undefined : filePath
    },
    async chooseCodeFile(name) {
      const { canceled, filePath } = await dialog.showSaveDialog(window, {
        title: t('dialog.desk-code'),
        buttonLabel: t('dialog.desk-code.button'),
        defaultPath: name,
        filters: [{ name: t('dialog.plain-text'), extensions: ['txt'] }],
        properties: ['createDirectory', 'showOverwriteConfirmation', 'dontAddToRecent'],
      })
      return canceled || filePath === '' ? undefined : filePath
    },
    async chooseDeskFolder() {
      const [path] = await choose(window, {
        title: t('dialog.desk'),
        buttonLabel: t('dialog.picture.button'),
        properties: ['openDirectory', 'createDirectory'],
      })
      return path
    },
    async chooseSiteFolder(last) {
      const [path] = await choose(window, {
        title: t('dialog.site'),
        buttonLabel: t('dialog.export.button'),
        ...(last !== undefined && { defaultPath: last }),
        properties: ['openDirectory', 'createDirectory'],
      })
      return path
    },
    mayRemove: (files, many) =>
      confirm(window, {
        message: t('dialog.prune', { count: files }),
        detail: t('dialog.prune.detail', { many: String(many) }),
        yes: t('dialog.prune.yes'),
        no: t('dialog.prune.no'),
      }),
    async chooseFolder() {
      const [path] = await choose(window, {
        title: t('dialog.export'),
        buttonLabel: t('dialog.export.button'),
        properties: ['openDirectory', 'createDirectory'],
      })
      return path
    },
    async chooseFile(name) {
      const { canceled, filePath } = await dialog.showSaveDialog(window, {
        title: t('dialog.copy'),
        buttonLabel: t('dialog.copy.button'),
        defaultPath: name,
        filters: [{ name: t('dialog.markdown'), extensions: ['md'] }],
        properties: ['createDirectory', 'showOverwriteConfirmation'],
      })
      return canceled || filePath === '' ? undefined : filePath
    },
    async chooseExport(name, format) {
      const { canceled, filePath } = await dialog.showSaveDialog(window, {
        title: t('dialog.export-file'),
        buttonLabel: t('dialog.export-file.button'),
        defaultPath: name,
        filters: [{ name: t(`export.file.${format}`), extensions: [ENDING[format].slice(1)] }],
        properties: ['createDirectory', 'showOverwriteConfirmation'],
      })
      return canceled || filePath === '' ? undefined : filePath
    },
    async choosePackage(name) {
      const { canceled, filePath } = await dialog.showSaveDialog(window, {
        title: t('dialog.send'),
        buttonLabel: t('dialog.send.button'),
        defaultPath: name,
        filters: [{ name: t('dialog.packages'), extensions: ['stet'] }],
        properties: ['createDirectory', 'showOverwriteConfirmation'],
      })
      return canceled || filePath === '' ? undefined : filePath
    },
    mayReplace: (folder, others = 0) =>
      confirm(window, {
        message: t('dialog.replace', { folder: basename(folder), others }),
        detail: t('dialog.replace.detail', { others }),
        yes: t('dialog.replace.yes'),
        no: t('dialog.cancel'),
      }),
    mayReplaceFile: (path) =>
      confirm(window, {
        message: t('dialog.replace-file', { name: basename(path) }),
        detail: t('dialog.replace-file.detail'),
        yes: t('dialog.replace.yes'),
        no: t('dialog.cancel'),
      }),
    openLink: (url) => shell.openExternal(url),
    copiedFrom,
    writeClipboard,
    pastePlain: () => window.webContents.pasteAndMatchStyle(),
    showFile: (path) => shell.showItemInFolder(path),
  }
}

/** Asks whether to close the window though its page has not said that everything is saved. */
export function mayCloseUnsaved(window: BrowserWindow): Promise<boolean> {
  return confirm(window, {
    message: t('dialog.unsaved'),
    detail: t('dialog.unsaved.detail'),
    yes: t('dialog.unsaved.yes'),
    no: t('dialog.unsaved.no'),
  })
}

async function choose(window: BrowserWindow, options: Electron.OpenDialogOptions): Promise<string[]> {
  const { canceled, filePaths } = await dialog.showOpenDialog(window, options)
  return canceled ? [] : filePaths
}

interface Question {
  message: string
  detail: string
  yes: string
  no: string
}

async function confirm(window: BrowserWindow, { message, detail, yes, no }: Question): Promise<boolean> {
  const { response } = await dialog.showMessageBox(window, {
    type: 'question',
    message,
    detail,
    buttons: [no, yes],
    defaultId: 0,
    cancelId: 0,
    noLink: true,
  })
  return response === 1
}
