/** Notes where the focus and the caret are. Gives the way to put them there again, should nothing have the focus then. */
export function returnFocus(): () => void {
  const before = document.activeElement
  const { anchorNode, anchorOffset, focusNode, focusOffset } = getSelection() as Selection
  return () =>
    requestAnimationFrame(() => {
      if (document.activeElement !== document.body || !(before instanceof HTMLElement)) return
      before.focus({ preventScroll: true })
      const written = before.isContentEditable && anchorNode && focusNode && before.contains(anchorNode)
      if (written) getSelection()?.setBaseAndExtent(anchorNode, anchorOffset, focusNode, focusOffset)
    })
}
