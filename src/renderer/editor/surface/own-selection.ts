/**
 * Keeps React from looking after the selection in an element. Around each of its commits it notes where the selection of
 * an editable element with the focus is, counted through all text before it (4 ms at 50,000 words), to restore it should
 * the element have lost the focus; this one does so itself. React goes by the property, the browser by the attribute.
 */
export function ownSelection(element: HTMLElement): void {
  Object.defineProperty(element, 'contentEditable', { configurable: true, value: 'inherit', writable: true })
}
