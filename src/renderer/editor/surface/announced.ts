import { HeadingAnnounceExtension } from '@lexical/rich-text'
import { defineExtension } from 'lexical'
import { onSpoken, t } from '../../../shared/messages/translate'

/** What Lexical tells people with a screen reader is in the language of the interface. */
export const AnnouncedExtension = defineExtension({
  name: 'stet/announced',
  dependencies: [HeadingAnnounceExtension],
  register(_editor, _config, state) {
    const { created, destroyed } = state.getDependency(HeadingAnnounceExtension).output
    const say = () => {
      // Lexical puts the level in.
      created.value = t('editor.announced.heading', { level: '%s' })
      destroyed.value = t('editor.announced.no-heading', { level: '%s' })
    }
    say()
    return onSpoken(say)
  },
})
