import type { TextField } from '../../shared/article/article'

/** A place in the body: a block, and how many characters into it (a citation or break counts as one). */
export interface BodyPoint {
  block: string
  offset: number
}

/** The texts of a figure. */
export type FigureText = 'caption' | 'credit' | 'alt'

/** Where the person is in a story, in terms that outlive any editor state. */
export type Caret =
  | { place: 'field'; field: TextField; start: number; end: number }
  /** `figure` is the id of its block, or null for the lead picture. */
  | { place: 'figure'; figure: string | null; text: FigureText; start: number; end: number }
  /** `table` is the id of its block, `row` that of the row; the offsets count as in the body. */
  | { place: 'cell'; table: string; row: string; column: number; start: number; end: number }
  | { place: 'body'; anchor: BodyPoint; focus: BodyPoint }
