/** The places of citation written so far: the ids of the links, by the source's number. */
export class Places {
  private readonly byNumber = new Map<number, string[]>()
  private count = 0

  /** A new place where a source is cited. Gives the id for its link. */
  add(number: number): string {
    const id = `cite-${++this.count}`
    const ids = this.byNumber.get(number)
    if (ids) ids.push(id)
    else this.byNumber.set(number, [id])
    return id
  }

  of(number: number): string[] {
    return this.byNumber.get(number) ?? []
  }
}
