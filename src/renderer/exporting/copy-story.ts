import type { Settings } from '../../shared/bridge/settings'
import { type CopyForm, storyCopy } from '../../shared/export/story-copy'
import { t } from '../../shared/messages/translate'
import { attempt } from '../attempt'
import { call } from '../bridge'
import { selectedBody } from '../session/selected-body'
import type { StorySession } from '../session/story-session'
import { toast } from '../ui/toast'

/** Puts on the clipboard what is selected in the body or, where nothing is, the story, and says so. */
export async function copyStory(
  session: StorySession,
  form: CopyForm,
  { referenceStyle, timeZone }: Pick<Settings, 'referenceStyle' | 'timeZone'>,
): Promise<void> {
  const part = selectedBody(session)
  const { pictures, ...copy } = storyCopy(session.article, { form, part, referenceStyle, timeZone })
  if (!(await attempt(call('clipboard.write', copy)))) return
  toast(t(`copy.${part === null ? 'story' : 'selection'}.${form}`, { pictures }))
}
