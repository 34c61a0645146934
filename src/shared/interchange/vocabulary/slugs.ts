import { slugOf } from '../../article/slug'
import { StetError } from '../../bridge/errors'

/** The slugs of a vocabulary's terms: each its own, found again by whatever a file calls its term by. */
export class Slugs {
  readonly #taken = new Set<string>()
  readonly #known = new Map<string, string>()

  /**
   * A slug for a name. Of two terms with one name, such as drama on the stage and in books, the later has its code in the
   * slug. Throws vocabulary.bad-name where the name has no letter or digit.
   */
  add(name: string, code: string, references: string[]): string {
    const plain = slugOf(name)
    if (plain === '') throw new StetError('vocabulary.bad-name', { value: name })
    let slug = plain
    const tail = slugOf(code.replace(/^.*[/#:]/, ''))
    for (let turn = 1; this.#taken.has(slug); turn++)
      slug = turn === 1 && tail !== '' ? `${plain}-${tail}` : `${plain}-${turn + 1}`
    this.#taken.add(slug)
    for (const reference of references) this.#known.set(reference, slug)
    return slug
  }

  of(reference: string): string | undefined {
    return this.#known.get(reference)
  }
}
