/** What was asked for last, by its name. */
export class Recent<T> {
  readonly #most: number
  readonly #values = new Map<string, T>()

  constructor(most: number) {
    this.#most = most
  }

  get(name: string, make: () => T): T {
    const value = this.#values.get(name) ?? make()
    this.#values.delete(name)
    this.#values.set(name, value)
    for (const oldest of this.#values.keys()) if (this.#values.size > this.#most) this.#values.delete(oldest)
    return value
  }

  clear(): void {
    this.#values.clear()
  }
}
