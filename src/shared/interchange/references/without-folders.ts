const FOLDERS = /(?:file:\/\/)?(?:(?<![A-Za-z])[A-Za-z]\\?:)?[\\/]{1,2}(?:[^\\/:;\n]+[\\/]{1,2})+/g

/**
 * The names of files that a reference came with, without the folders of the machine they were on, which say who worked
 * there and nothing of the source. Web addresses stay.
 */
export function withoutFolders(files: string): string {
  return /https?:/i.test(files) ? files : files.replace(FOLDERS, '')
}
