import { Children, Fragment } from 'react'
import { type Byline as Name, BylineRole } from '../../../shared/article/article'
import { perLanguage } from '../../../shared/messages/per-language'
import { interfaceDirection, t } from '../../../shared/messages/translate'
import { useStory } from '../../session/use-story'
import styles from './byline.module.css'

const list = perLanguage((language) => new Intl.ListFormat(language, { type: 'conjunction' }))

/** Who the story is by and where it was written. It is edited in the Story panel. */
export function Byline() {
  const bylines = useStory((article) => article.bylines)
  const dateline = useStory((article) => article.dateline)
  const roles = BylineRole.options
    .map((role) => ({ role, names: bylines.filter((byline) => byline.role === role && byline.name !== '') }))
    .filter(({ names }) => names.length > 0)
  if (roles.length === 0 && dateline === '') return null
  return (
    <p className={styles.byline}>
      <bdi dir={interfaceDirection()}>
        {roles.map(({ role, names }, index) => (
          <Fragment key={role}>
            {index > 0 && ' · '}
            <Names role={role} names={names} />
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

function Names({ role, names }: { role: Name['role']; names: Name[] }) {
  const [before, after] = t(`editor.byline.${role}`, { names: HERE }).split(HERE)
  let next = 0
  return (
    <>
      {before}
      {Children.toArray(
        list()
          .formatToParts(names.map(() => HERE))
          .map(({ type, value }) => {
            const name = type === 'element' ? names[next++] : undefined
            return name ? <NameOf name={name} /> : value
          }),
      )}
      {after}
    </>
  )
}

function NameOf({ name: { name, organisation = '' } }: { name: Name }) {
  return (
    <bdi>
      <b>{name}</b>
      {organisation !== '' && `, ${organisation}`}
    </bdi>
  )
}
