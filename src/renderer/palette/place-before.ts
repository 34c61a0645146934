/** Where the person was: the element with the focus and what was selected in it. Gives the way back. */
export function placeBefore(): () => void {
  const element = document.activeElement instanceof HTMLElement ? document.activeElement : null
  const selection = document.getSelection()
  const range = selection && selection.rangeCount > 0 ? selection.getRangeAt(0).cloneRange() : null
  return () => {
    if (!element?.isConnected) return
    element.focus({ preventScroll: true })
    // A field keeps its own selection; words of the page are selected again.
    if (range && element.contains(range.startContainer) && element.isContentEditable) {
      document
        .getSelection()
        ?.setBaseAndExtent(range.startContainer, range.startOffset, range.endContainer, range.endOffset)
    }
  }
}
