import { ImageOff } from 'lucide-react'
import type { Figure } from '../../shared/article/figure'
import { t } from '../../shared/messages/translate'
import { StoredPicture } from '../pictures/stored-picture'
import styles from './picture-view.module.css'

/** A picture, or the place where one is missing. */
export function PictureView({ figure: { asset, alt } }: { figure: Figure }) {
  if (asset) return <StoredPicture asset={asset} alt={alt} className={styles.picture} />
  return (
    <span className={styles.missing}>
      <ImageOff size={18} aria-hidden />
      {t('compare.picture.missing')}
    </span>
  )
}
