/** The places of citation written so far: the ids of the links, by the source's number. */
export class Places {
  private readonly byNumber: number[][] = []
  private count = 0

  /** A new place where a source is cited. Gives the id for its link. */
  add(number: number): string {
    const place = ++this.count
    const places = this.byNumber[number]
    if (places) places.push(place)
    else this.byNumber[number] = [place]
    return idOf(place)
  }

  of(number: number): string[] {
    return (this.byNumber[number] ?? []).map(idOf)
  }
}

function idOf(place: number): string {
  return `cite-${place}`
}
