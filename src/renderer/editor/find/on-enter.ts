import type { KeyboardEvent } from 'react'

/** Does something when Enter is pressed, unless it belongs to an input method. */
export function onEnter(action: (event: KeyboardEvent) => void): (event: KeyboardEvent) => void {
  return (event) => {
    if (event.key !== 'Enter' || event.nativeEvent.isComposing) return
    event.preventDefault()
    action(event)
  }
}
