import { Fragment } from 'react'
import { type Byline as Name, BylineRole, directionOf } from '../../../shared/article/article'
import { type Words, wordsFor } from '../../../shared/export/words'
import { useStory } from '../../session/use-story'
import styles from './byline.module.css'

/** Who the story is by and where it was written, in the words that readers will find. It is edited in the Story panel. */
export function Byline() {
  const bylines = useStory((article) => article.bylines)
  const dateline = useStory((article) => article.dateline)
  const words = useStory((article) => wordsFor(article.language))
  const roles = BylineRole.options
    .map((role) => ({ role, names: bylines.filter((byline) => byline.role === role && byline.name !== '') }))
    .filter(({ names }) => names.length > 0)
  if (roles.length === 0 && dateline === '') return null
  return (
    <p className={styles.byline}>
      <bdi lang={words.language} dir={directionOf(words.language)}>
        {roles.map(({ role, names }, index) => (
          <Fragment key={role}>
            {index > 0 && ' · '}
            {words.byline[role]} <Names names={names} words={words} />
          </Fragment>
        ))}
        {dateline !== '' && (
          <>
            {roles.length > 0 && ' · '}
            <bdi>{dateline}</bdi>
          </>
        )}
      </bdi>
    </p>
  )
}

const HERE = '\uFFFC'

function Names({ names, words }: { names: Name[]; words: Words }) {
  const between = words.list(names.map(() => HERE)).split(HERE)
  return names.map((name, index) => (
    // oxlint-disable-next-line react/no-array-index-key -- a name may be there twice
    <Fragment key={index}>
      <NameOf name={name} comma={words.comma} />
      {between[index + 1]}
    </Fragment>
  ))
}

function NameOf({ name: { name, organisation = '' }, comma }: { name: Name; comma: string }) {
  return (
    <bdi>
      <b>{name}</b>
      {organisation !== '' && `${comma} ${organisation}`}
    </bdi>
  )
}
