import type { Naming, NamingDesk } from '../../../shared/article/identity'
import { joined } from '../../../shared/messages/joined'
import { t } from '../../../shared/messages/translate'
import { moment } from '../../ui/moment'
import styles from './naming-facts.module.css'
import { isNamed, isNamedElsewhere } from './use-naming'

/** Where a source stands by name, outside this computer first, and what can be done about it. */
export function NamingFacts({ naming, level }: { naming: Naming; level: 3 | 4 }) {
  const { versions, backups, desks, published } = naming
  const Heading = `h${level}` as const
  if (!isNamed(naming)) return <p>{t('sources.named.none')}</p>
  return (
    <div className={styles.facts}>
      {isNamedElsewhere(naming) && (
        <>
          <Heading className={styles.heading}>{t('sources.named.elsewhere')}</Heading>
          <ul role="list" className={styles.list}>
            {desks.map((desk) => (
              <AtDesk key={desk.name} desk={desk} />
            ))}
            {published.map(({ id, title, since }) => (
              <li key={id}>{t('sources.named.published', { title: titleShown(title), when: moment(since) })}</li>
            ))}
          </ul>
          {desks.length > 0 && <p className={styles.help}>{t('sources.named.elsewhere-help')}</p>}
        </>
      )}
      {versions + backups > 0 && (
        <>
          <Heading className={styles.heading}>{t('sources.named.inside')}</Heading>
          <p>{hereSentence(versions, backups)}</p>
          <p className={styles.help}>{t(versions === 0 ? 'sources.named.help-backups' : 'sources.named.help')}</p>
        </>
      )}
      <p className={styles.help}>{t('sources.named.unknown')}</p>
    </div>
  )
}

/** What one desk's folder holds of it, and who has that. */
function AtDesk({ desk: { name, stories, files, have, may } }: { desk: NamingDesk }) {
  return (
    <li>
      {stories.map(({ id, title, objects: count, since }) => (
        <p key={id}>{t('sources.named.desk', { desk: name, count, title: titleShown(title), when: moment(since) })}</p>
      ))}
      {files > 0 && <p>{t('sources.named.files', { count: files })}</p>}
      {have.length > 0 && <p>{t('sources.named.have', { names: joined(have) })}</p>}
      <p>{may.length > 0 ? t('sources.named.may', { names: joined(may) }) : t('sources.named.may-anybody')}</p>
    </li>
  )
}

function titleShown(title: string): string {
  return title === '' ? t('library.untitled') : title
}

function hereSentence(versions: number, backups: number): string {
  const named = {
    versions: t('sources.named.versions', { count: versions }),
    backups: t('sources.named.backups', { count: backups }),
  }
  const places = versions === 0 ? named.backups : backups === 0 ? named.versions : t('sources.named.both', named)
  return t('sources.named', { places, total: versions + backups })
}
