import type { ExportFormat, ExportResult, FileFormat } from '../../shared/bridge/transfer'
import { t } from '../../shared/messages/translate'
import { call } from '../bridge'
import { sentenceFor } from '../sentence'
import type { StorySession } from '../session/story-session'
import { toast } from '../ui/toast'

/** Saves the story, asks where to export it, exports it, and says what came of it. */
export function exportStory(session: StorySession, format: ExportFormat): Promise<void> {
  return tellExport(session, () => call('exports.story', { id: session.id, format }))
}

/** The same for the forms that are one file. */
export function exportFile(session: StorySession, format: FileFormat): Promise<void> {
  return tellExport(session, () => call('exports.file', { id: session.id, format }))
}

async function tellExport(session: StorySession, run: () => Promise<ExportResult | null>): Promise<void> {
  try {
    await session.flush()
    const result = await run()
    if (!result) return
    const { path, missingPictures } = result
    toast(t(missingPictures === 0 ? 'export.done' : 'export.done-without', { path, count: missingPictures }), {
      label: t('export.show'),
      run: () => void call('app.showFile', { path }),
    })
  } catch (error) {
    toast(sentenceFor(error))
  }
}
