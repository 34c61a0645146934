/** The fields of one record, by name, each with its values in order. What was taken is no longer among the rest. */
export class Fields {
  readonly #values = new Map<string, string[]>()

  /** An empty value says nothing and is left out. */
  add(name: string, value: string): void {
    if (value.trim() === '') return
    const values = this.#values.get(name)
    if (values) values.push(value.trim())
    else this.#values.set(name, [value.trim()])
  }

  /** The first value of the first of the names that has one. */
  take(...names: string[]): string | undefined {
    for (const name of names) {
      const values = this.#values.get(name)
      const value = values?.shift()
      if (values?.length === 0) this.#values.delete(name)
      if (value !== undefined) return value
    }
    return undefined
  }

  /** All values of the names, those of the first name first. */
  takeAll(...names: string[]): string[] {
    return names.flatMap((name) => {
      const values = this.#values.get(name) ?? []
      this.#values.delete(name)
      return values
    })
  }

  has(name: string): boolean {
    return this.#values.has(name)
  }

  names(): string[] {
    return [...this.#values.keys()]
  }

  /** A field as it is now, without taking it. */
  peek(name: string): string | undefined {
    return this.#values.get(name)?.[0]
  }

  /** What nobody took; several values of a name stand on lines of their own. No copy may mistake a name for a prototype. */
  rest(): Record<string, string> {
    const entries = [...this.#values].map(([name, values]) => [name, values.join('\n')] as const)
    return Object.fromEntries(entries.map(([name, value]) => [name === '__proto__' ? '_proto_' : name, value]))
  }
}
