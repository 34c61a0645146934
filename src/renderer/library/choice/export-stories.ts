import type { ExportFormat } from '../../../shared/bridge/transfer'
import { sentenceOf, t } from '../../../shared/messages/translate'
import { call } from '../../bridge'
import { sentenceFor } from '../../sentence'
import { toast } from '../../ui/toast'

/** Asks where to export stories, exports each to a folder of its own, and says what came of it. */
export async function exportStories(ids: string[], format: ExportFormat): Promise<void> {
  try {
    const result = await call('exports.stories', { ids, format })
    if (!result) return
    const { path, stories, missingPictures, failed, problem } = result
    const why = problem ? sentenceOf(problem) : ''
    if (stories === 0) return toast(why)
    toast(
      [
        t('library.exported', { count: stories, path }),
        missingPictures > 0 && t('library.exported-without', { count: missingPictures }),
        failed > 0 && t('library.exported-failed', { count: failed, why }),
      ]
        .filter(Boolean)
        .join(' '),
      { label: t('export.show'), run: () => void call('app.showFile', { path }) },
    )
  } catch (error) {
    toast(sentenceFor(error))
  }
}
