/** What a folder is called, from its path on any system. */
export function folderName(path: string): string {
  return path.split(/[\\/]/).findLast((part) => part !== '') ?? ''
}
