/**
 * The first number of a change. Stories that are projected anew, after the projections changed in form, get places below
 * it; FTS5 stores small numbers in few bytes.
 */
export const FIRST_CHANGE = 2 ** 27

/** An SQL expression: the number of the next change to a row of the list. */
export const NEXT_CHANGE = `(
  1 + max(
    coalesce((SELECT max(change) FROM story_row), ${FIRST_CHANGE}),
    coalesce((SELECT max(change) FROM story_removed), ${FIRST_CHANGE})
  )
)`
