import type { Article } from '../../shared/article/article'
import { t } from '../../shared/messages/translate'
import { attempt } from '../attempt'
import { call } from '../bridge'
import { copyText } from '../ui/copy-text'
import { toast } from '../ui/toast'
import { plainText } from './plain-text'

/** Ways to get a story out of the window that can't be saved, as it is now. */
export const takeOut = {
  /** Puts its words on the clipboard. */
  copy(article: Article): void {
    copyText(plainText(article))
    toast(t('app.copied'))
  },

  /** Writes all of it to files of the person's choice. */
  async save(article: Article): Promise<void> {
    await attempt(saveCopy(article))
  },
}

async function saveCopy(article: Article): Promise<void> {
  const copy = await call('exports.unsaved', { json: JSON.stringify(article) })
  if (!copy) return
  toast(t('care.unsaved.copy-saved', { path: copy.path }), {
    label: t('export.show'),
    run: () => void attempt(call('app.showFile', { path: copy.path })),
  })
}
