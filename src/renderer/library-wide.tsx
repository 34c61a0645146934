import { lazy, Suspense, useState } from 'react'
import type { Tag } from '../shared/article/tag'
import { interfaceLanguage } from '../shared/messages/translate'
import { attempt } from './attempt'
import { useSiteExport } from './exporting/use-site-export'
import { sourceTypeName } from './inspector/sources/source-types'
import { useCommands } from './ui/use-commands'
import type { Workbench } from './workbench/workbench'

const TagsDialog = lazy(async () => ({ default: (await import('./when-asked')).TagsDialog }))
const KeptLeft = lazy(async () => ({ default: (await import('./when-asked')).KeptLeft }))
const SourcesDialog = lazy(async () => ({
  default: (await import('./when-asked')).SourcesDialog,
}))
const SourceForm = lazy(async () => ({ default: (await import('./when-asked')).SourceForm }))
const VocabularyDialog = lazy(async () => ({ default: (await import('./when-asked')).VocabularyDialog }))
const WordsDialog = lazy(async () => ({ default: (await import('./when-asked')).WordsDialog }))
const BackupsDialog = lazy(async () => ({ default: (await import('./when-asked')).BackupsDialog }))
const SiteRunning = lazy(async () => ({ default: (await import('./when-asked')).SiteRunning }))
const TemplateChooser = lazy(async () => ({ default: (await import('./when-asked')).TemplateChooser }))

type Shown = 'templates' | 'tags' | 'sources' | 'vocabulary' | 'words' | 'backups'

interface LibraryWideProps {
  workbench: Workbench
  /** The person's name. */
  me: string
  /** Opens a story. */
  onOpen(id: string): void
  /** Shows the stories with a tag. */
  onTag(tag: Tag): void
}

/** What is done with the library as a whole, each in a dialog that is read when it is asked for. */
export function LibraryWide({ workbench, me, onOpen, onTag }: LibraryWideProps) {
  const [shown, setShown] = useState<Shown | null>(null)
  const close = () => setShown(null)
  const site = useSiteExport(onOpen)
  useCommands({
    'story.from-template': () => setShown('templates'),
    'library.tags': () => setShown('tags'),
    'library.sources': () => setShown('sources'),
    'library.vocabulary': () => setShown('vocabulary'),
    'library.words': () => setShown('words'),
    'library.export-site': site.run,
    'library.backups': () => setShown('backups'),
  })

  return (
    <Suspense>
      {shown === 'tags' && (
        <TagsDialog
          readOnly={workbench.libraryReadOnly !== null}
          save={workbench.save}
          onClose={close}
          onShow={(tag) => {
            close()
            onTag(tag)
          }}
        />
      )}
      {shown === 'sources' && (
        <SourcesDialog
          readOnly={workbench.libraryReadOnly !== null}
          typeName={sourceTypeName}
          left={<KeptLeft readOnly={workbench.libraryReadOnly !== null} />}
          save={workbench.save}
          onClose={close}
          onStory={(id) => {
            close()
            onOpen(id)
          }}
          renderForm={(source, onDone) => (
            <SourceForm language={interfaceLanguage()} request={{ source }} me={me} onDone={onDone} />
          )}
        />
      )}
      {shown === 'vocabulary' && <VocabularyDialog readOnly={workbench.libraryReadOnly !== null} onClose={close} />}
      {shown === 'templates' && (
        <TemplateChooser
          readOnly={workbench.libraryReadOnly !== null}
          onClose={close}
          onBegin={(template) => {
            close()
            void attempt(workbench.create(template))
          }}
        />
      )}
      {shown === 'words' && <WordsDialog readOnly={workbench.libraryReadOnly !== null} onClose={close} />}
      {site.progress && <SiteRunning progress={site.progress} onStop={site.stop} />}
      {shown === 'backups' && <BackupsDialog readOnly={workbench.libraryReadOnly !== null} onClose={close} />}
    </Suspense>
  )
}
