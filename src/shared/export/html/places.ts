/** The places of citation written so far: the ids of the links, by the source's number. */
export class Places {
  private readonly byNumber: string[][] = []
  private count = 0

  /** A new place where a source is cited. Gives the id for its link. */
  add(number: number): string {
    const id = `cite-${++this.count}`
    const ids = (this.byNumber[number] ??= [])
    ids.push(id)
    return id
  }

  of(number: number): string[] {
    return this.byNumber[number] ?? []
  }
}
