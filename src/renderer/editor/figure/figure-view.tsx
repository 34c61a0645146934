import { ImageOff, ImagePlus, type LucideIcon, Trash2 } from 'lucide-react'
import type { ReactNode } from 'react'
import type { Figure } from '../../../shared/article/figure'
import { t } from '../../../shared/messages/translate'
import { useSession } from '../../session/use-story'
import { StoredPicture } from '../../pictures/stored-picture'
import { Button } from '../../ui/button'
import { fillFigure } from '../../../shared/article/fill-figure'
import type { ChangeFigure } from './change-figure'
import { chooseFigure } from './choose-figure'
import { FigureFields } from './figure-fields'
import styles from './figure.module.css'

/**
 * A picture, or the place where one is missing, with its words and what can be done with it. `id` is its block's, or
 * null for the lead picture; `tools` are what can be done with it besides.
 */
export function FigureView({
  figure,
  id,
  onChange,
  onRemove,
  tools,
}: {
  figure: Figure
  id: string | null
  onChange: ChangeFigure
  onRemove(): void
  tools?: ReactNode
}) {
  const { readOnly } = useSession()
  const choose = async () => {
    const chosen = await chooseFigure()
    if (chosen) onChange((now) => fillFigure(now, chosen))
  }
  return (
    <figure className={styles.figure}>
      <div className={styles.frame}>
        <Picture figure={figure} />
        {!readOnly && (
          <div className={styles.actions}>
            <Tool
              icon={ImagePlus}
              name={t(figure.asset ? 'editor.figure.replace' : 'editor.figure.choose')}
              onClick={() => void choose()}
            />
            <Tool icon={Trash2} name={t('editor.figure.remove')} onClick={onRemove} />
            {tools}
          </div>
        )}
      </div>
      <FigureFields figure={figure} id={id} onChange={onChange} />
    </figure>
  )
}

/** In a gallery there is no room for its name, which shows when it is pointed at. */
function Tool({ icon: Icon, name, onClick }: { icon: LucideIcon; name: string; onClick(): void }) {
  return (
    <Button title={name} onClick={onClick}>
      <Icon size={14} aria-hidden />
      <span className={styles.name}>{name}</span>
    </Button>
  )
}

function Picture({ figure: { asset, alt, decorative } }: { figure: Figure }) {
  if (!asset) {
    return (
      <div className={styles.missing}>
        <ImageOff size={22} aria-hidden />
        <span>{t('editor.figure.missing')}</span>
      </div>
    )
  }
  return <StoredPicture asset={asset} alt={decorative ? '' : alt} className={styles.picture} />
}
