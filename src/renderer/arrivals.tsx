import { DropZone } from './imports/drop-zone'
import type { Imports } from './imports/use-imports'
import { ImportedDialog } from './references/imported-dialog'
import { useReferenceImport } from './references/use-reference-import'
import { useCommands } from './ui/use-commands'

/** Files that are references by their names, whatever they hold. */
const REFERENCES = /\.(?:bib|bibtex|ris|enw)$/i

/** What comes into the window as files: stories, and references for the library. */
export function Arrivals({ imports }: { imports: Imports }) {
  const references = useReferenceImport()
  useCommands({ 'library.import-references': () => void references.choose() })

  const take = async (paths: string[]) => {
    const [those, stories] = [true, false].map((wanted) => paths.filter((path) => REFERENCES.test(path) === wanted))
    if (stories && stories.length > 0) await imports.files(stories)
    if (those && those.length > 0) await references.files(those)
  }
  return (
    <>
      <DropZone onFiles={(paths) => void take(paths)} />
      <ImportedDialog importing={references} />
    </>
  )
}
