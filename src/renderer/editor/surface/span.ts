/** Which of some elements that stand one below the other reach into a stretch of the window: from `first` up to `end`. */
export function span(elements: HTMLCollection, top: number, bottom: number): { first: number; end: number } {
  const rectOf = (index: number) => (elements[index] as Element).getBoundingClientRect()
  const firstThat = (holds: (rect: DOMRect) => boolean) => {
    let low = 0
    let high = elements.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (holds(rectOf(middle))) high = middle
      else low = middle + 1
    }
    return low
  }
  return { first: firstThat((rect) => rect.bottom >= top), end: firstThat((rect) => rect.top > bottom) }
}
