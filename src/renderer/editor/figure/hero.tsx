import { ImagePlus } from 'lucide-react'
import { t } from '../../../shared/messages/translate'
import { useSession, useStory } from '../../session/use-story'
import { chooseFigure } from './choose-figure'
import type { ChangeFigure } from './change-figure'
import { FigureView } from './figure-view'
import styles from './hero.module.css'

/** The picture that leads the story. */
export function Hero() {
  const session = useSession()
  const hero = useStory((article) => article.hero)
  if (!hero) return null
  const change: ChangeFigure = (to, options) =>
    session.edit((article) => (article.hero ? { ...article, hero: to(article.hero) } : article), options)
  const remove = () => session.edit(({ hero: _, ...rest }) => rest)
  return (
    <div className={styles.hero}>
      <FigureView figure={hero} id={null} onChange={change} onRemove={remove} />
    </div>
  )
}

/** Lets the person choose a lead picture where there is none. */
export function AddHero() {
  const session = useSession()
  const has = useStory((article) => article.hero !== undefined)
  if (has || session.readOnly) return null
  const choose = async () => {
    const hero = await chooseFigure()
    if (hero) session.edit((article) => ({ ...article, hero }))
  }
  return (
    <button type="button" className={styles.add} onClick={() => void choose()}>
      <ImagePlus size={14} aria-hidden />
      {t('editor.figure.add-hero')}
    </button>
  )
}
