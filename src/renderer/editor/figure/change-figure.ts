import type { Figure } from '../../../shared/article/figure'
import type { EditOptions } from '../../session/story-session'

/** How a figure is changed. */
export type ChangeFigure = (change: (figure: Figure) => Figure, options?: EditOptions) => void
