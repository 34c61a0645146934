import { sentenceOf, t } from '../../shared/messages/translate'
import { call } from '../bridge'
import { sentenceFor } from '../sentence'
import { toast } from '../ui/toast'

/**
 * Asks for the folder of the site, writes what has changed of it, and says what came of it. `onDisputed` goes to a story that
 * conflicts keep out of it.
 */
export async function exportSite(onDisputed: (story: string) => void): Promise<void> {
  try {
    const result = await call('site.export', {})
    if (!result) return
    const { path, stories, written, removed, missingPictures, disputed, failed, problem, feeds, stopped } = result
    const sentences = [
      stopped ? t('site.stopped', { written }) : t('site.done', { stories, written, path }),
      removed > 0 && t('site.removed', { count: removed }),
      missingPictures > 0 && t('site.missing', { count: missingPictures }),
      failed > 0 && problem && t('site.failed', { count: failed, why: sentenceOf(problem) }),
      !feeds && t('site.no-address'),
    ]
    toast(sentences.filter(Boolean).join(' '), {
      label: t('export.show'),
      run: () => void call('app.showFile', { path }),
    })
    const [first] = disputed
    if (first !== undefined)
      toast(t('site.disputed', { count: disputed.length }), {
        label: t('site.disputed.open', { count: disputed.length }),
        run: () => onDisputed(first),
      })
  } catch (error) {
    toast(sentenceFor(error))
  }
}
