import { t } from '../shared/messages/translate'
import { commandOf } from './ui/commands'
import { isMac } from './ui/platform'
import { closeToasts, toast } from './ui/toast'

let last: (() => void) | null = null

/**
 * Says what was done to stories and offers to take it back: by the notice while it shows, and by the undo key of a list
 * until something else is done.
 */
export function offerToTakeBack(said: string, takeBack: () => Promise<void>): void {
  const run = () => {
    if (last === run) last = null
    void takeBack()
  }
  last = run
  toast(said, { label: t('app.undo'), run })
}

/** What was done can't be taken back any more: some of its stories are gone for good. */
export function offerNoLonger(): void {
  last = null
  closeToasts()
}

/** Takes back what was done last when a key asks for it and no field that is being typed in has a use for the key. */
export function takeBackByKey(event: KeyboardEvent): void {
  if (commandOf(event, isMac) !== 'edit.undo' || isTyping(event.target) || last === null) return
  event.preventDefault()
  closeToasts()
  last()
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof Element && target.matches('textarea, input:not([type="checkbox"], [type="radio"])')
}
