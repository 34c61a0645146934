import { AssetRef } from '../../shared/article/figure'
import type { Conflict } from '../../shared/article/article'
import { versionOf } from '../../shared/merge/versions'
import { StoredPicture } from '../pictures/stored-picture'
import styles from './disputed-pictures.module.css'

/** The pictures that a version of a disputed place shows, small. Nothing where it shows none. */
export function DisputedPictures({ conflict, side }: { conflict: Conflict; side: 'ours' | 'theirs' }) {
  const pictures = picturesIn(versionOf(conflict, side))
  if (pictures.length === 0) return null
  return (
    <div className={styles.pictures}>
      {pictures.map(({ asset, alt }) => (
        <StoredPicture key={asset.hash} asset={asset} alt={alt} className={styles.picture} />
      ))}
    </div>
  )
}

interface DisputedPicture {
  asset: AssetRef
  alt: string
}

/** The pictures in any value, each once, with what is said of them beside. */
export function picturesIn(value: unknown): DisputedPicture[] {
  const found = new Map<string, DisputedPicture>()
  const look = (part: unknown, alt: string) => {
    if (typeof part !== 'object' || part === null) return
    const asset = AssetRef.safeParse(part)
    if (asset.success) {
      if (asset.data.mediaType.startsWith('image/')) found.set(asset.data.hash, { asset: asset.data, alt })
      return
    }
    const said = 'alt' in part && typeof part.alt === 'string' ? part.alt : alt
    for (const each of Object.values(part)) look(each, said)
  }
  look(value, '')
  return [...found.values()]
}
