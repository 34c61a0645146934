import type { FileFormat } from '../../shared/bridge/transfer'
import type { InterfaceLanguage } from '../../shared/messages/languages'

/** What handlers ask of the system around the window. Paths are absolute; none means that the person cancelled. */
export interface Desktop {
  readonly version: string
  readonly platform: 'mac' | 'windows' | 'linux'
  /** What the system speaks, as far as Stet speaks it too. */
  readonly language: InterfaceLanguage
  chooseTexts(): Promise<string[]>
  /** Folders of stories. */
  chooseStoryFolders(): Promise<string[]>
  /** What is on the clipboard as a text with a name: its HTML, or its words. */
  clipboardText(): Promise<{ name: string; text: string }>
  /** Files of references. */
  chooseReferences(): Promise<string[]>
  chooseVocabulary(): Promise<string | undefined>
  chooseStylesheet(): Promise<string | undefined>
  /** Pictures, one or several at once. */
  choosePictures(several: boolean): Promise<string[]>
  /** Files of any kind. */
  chooseEvidence(): Promise<string[]>
  /** Asks where to put a copy of a file, offering its name. The person agreed to replace one that is there. */
  chooseCopy(name: string): Promise<string | undefined>
  /** Asks where to put a desk's recovery code, offering a name. The person agreed to replace a file that is there. */
  chooseCodeFile(name: string): Promise<string | undefined>
  chooseFolder(): Promise<string | undefined>
  /** Asks for the folder of the site, offering the one that it was last in. */
  chooseSiteFolder(last: string | undefined): Promise<string | undefined>
  /** Asks for the folder of a desk. */
  chooseDeskFolder(): Promise<string | undefined>
  /** Asks whether so many files that a site no longer needs may be removed. `many`: they are a large part of it. */
  mayRemove(files: number, many: boolean): Promise<boolean>
  /** Asks where to put a Markdown file, offering a name. The person agreed to replace one that is there. */
  chooseFile(name: string): Promise<string | undefined>
  /** Asks where to put a file of a story, offering a name. The person agreed to replace one that is there. */
  chooseExport(name: string, format: FileFormat): Promise<string | undefined>
  /** Asks where to put a story for a colleague, offering a name. The person agreed to replace a file that is there. */
  choosePackage(name: string): Promise<string | undefined>
  /** Asks whether the story in a folder that is there may be replaced, and those in so many others. */
  mayReplace(path: string, others?: number): Promise<boolean>
  /** Asks whether a file that is there may be replaced. */
  mayReplaceFile(path: string): Promise<boolean>
  /** Opens a web or mail address in the program that the person uses for it. */
  openLink(url: string): Promise<void>
  /** The address of the page that what is on the clipboard was copied from; undefined where nothing says so. */
  copiedFrom(): Promise<string | undefined>
  /** Puts a text on the clipboard and, where there is one, the same as HTML. */
  writeClipboard(copy: { text: string; html?: string | undefined }): Promise<void>
  /** Pastes the words on the clipboard where the person writes. */
  pastePlain(): void
  /** Shows a file in the file manager. */
  showFile(path: string): void
}
