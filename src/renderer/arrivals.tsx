import { isReferenceFile } from '../shared/interchange/references/is-reference-file'
import { DropZone } from './imports/drop-zone'
import type { Imports } from './imports/use-imports'
import { ImportedDialog } from './references/imported-dialog'
import { useReferenceImport } from './references/use-reference-import'
import { useCommands } from './ui/use-commands'

/** What comes into the window as files: stories, and references for the library. */
export function Arrivals({ imports }: { imports: Imports }) {
  const references = useReferenceImport()
  useCommands({ 'library.import-references': () => void references.choose() })

  const take = async (paths: string[]) => {
    const ofReferences = paths.filter(isReferenceFile)
    const ofStories = paths.filter((path) => !isReferenceFile(path))
    if (ofStories.length > 0) await imports.files(ofStories)
    if (ofReferences.length > 0) await references.files(ofReferences)
  }
  return (
    <>
      <DropZone onFiles={(paths) => void take(paths)} />
      <ImportedDialog importing={references} />
    </>
  )
}
