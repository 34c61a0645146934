/** A line with words on it. `at` is its place among them, `gap` says that an empty line or the beginning is before it. */
export interface Line {
  text: string
  /** Columns of white space before it. */
  indent: number
  gap: boolean
  at: number
}
