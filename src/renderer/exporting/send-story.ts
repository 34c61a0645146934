import { t } from '../../shared/messages/translate'
import { call } from '../bridge'
import { sentenceFor } from '../sentence'
import type { StorySession } from '../session/story-session'
import { toast } from '../ui/toast'

/** Saves the story, asks where to put the file that a colleague gets, writes it, and says what is in it. */
export async function sendStory(session: StorySession): Promise<void> {
  try {
    await session.flush()
    const sent = await call('exports.package', { id: session.id })
    if (!sent) return
    const { path, versions, missingFiles, heldBack } = sent
    const told = [
      t('send.done', { path, versions }),
      heldBack && t('send.held-back'),
      missingFiles > 0 && t('send.missing', { count: missingFiles }),
    ]
    toast(told.filter((sentence) => sentence !== false).join(' '), {
      label: t('export.show'),
      run: () => void call('app.showFile', { path }),
    })
  } catch (error) {
    toast(sentenceFor(error))
  }
}
