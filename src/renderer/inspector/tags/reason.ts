import type { TagReason } from '../../../shared/bridge/tagging'
import { joined } from '../../../shared/messages/joined'
import { t } from '../../../shared/messages/translate'

/** Why a tag is proposed, in words. */
export function reasonsInWords(reasons: readonly TagReason[]): string {
  return joined(reasons.map(inWords), 'semicolon')
}

function inWords(reason: TagReason): string {
  switch (reason.is) {
    case 'text': {
      const { times, forms, other } = reason
      return t(other ? 'tagging.reason.other' : 'tagging.reason.text', { times, forms: joined(forms) })
    }
    case 'name':
      return t('tagging.reason.name', { times: reason.times })
    case 'stories':
      return t('tagging.reason.stories', { stories: reason.stories })
  }
}
