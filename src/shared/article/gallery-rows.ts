import type { Figure } from './figure'

/**
 * Where a picture of a gallery stands: how many are in its row, its share of what they fill, from 0 to 1, and the ratio
 * of width to height of the room that it has there.
 */
export interface Place {
  row: number
  inRow: number
  share: number
  ratio: number
  first: boolean
  last: boolean
}

/** What a picture that is missing is taken for. */
const USUAL = 3 / 2
/** How narrow a picture may be beside the widest of its row, which would leave its words no room otherwise. */
const NARROWEST = 1 / 3

/**
 * The pictures of a gallery in rows of two or three that fill the line, rows of two first. The wider a picture is, the
 * more of its row it has, so that the rooms of a row are of one height and nothing of any is cut off; only beside a
 * panorama one may have more room than it needs.
 */
export function galleryRows(figures: Pick<Figure, 'asset'>[]): Place[] {
  const places: Place[] = []
  for (const [row, inRow] of rowSizes(figures.length).entries()) {
    const shapes = figures.slice(places.length, places.length + inRow).map(({ asset }) => ratioOf(asset))
    const least = Math.max(...shapes) * NARROWEST
    const ratios = shapes.map((ratio) => Math.max(ratio, least))
    const sum = ratios.reduce((total, ratio) => total + ratio, 0)
    for (const [at, ratio] of ratios.entries()) {
      // Rounded down: a row that is a hair too wide would be two.
      const share = Math.floor((ratio / sum) * 1e4) / 1e4
      places.push({ row, inRow, share, ratio, first: at === 0, last: at === inRow - 1 })
    }
  }
  return places
}

/** How many pictures each row has. */
function rowSizes(count: number): number[] {
  if (count < 2) return count === 1 ? [1] : []
  const twos = (3 - (count % 3)) % 3
  const threes = (count - 2 * twos) / 3
  return [...Array<number>(twos).fill(2), ...Array<number>(threes).fill(3)]
}

function ratioOf(asset: Figure['asset']): number {
  return asset ? asset.width / asset.height : USUAL
}
