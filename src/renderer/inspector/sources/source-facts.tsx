import { type Body, isTextBlock } from '../../../shared/article/block'
import type { Source } from '../../../shared/article/source'
import { sourceTypeOf } from '../../../shared/article/source-type'
import { problemOf } from '../../../shared/bridge/errors'
import { isWebAddress, siteOf } from '../../../shared/interchange/web-address'
import { joined } from '../../../shared/messages/joined'
import { sentenceOf, t } from '../../../shared/messages/translate'
import { call } from '../../bridge'
import { useSession } from '../../session/use-story'
import { toast } from '../../ui/toast'
import { blockOf, citationPlaces } from '../../session/citation-places'
import { Claims } from './claims'
import styles from './source-row.module.css'
import { sourceTypeName } from './source-types'
import type { Jump } from './use-citation-jump'

interface SourceFactsProps {
  source: Source
  /** How often the body cites it. */
  cited: number
  /** The place of it that is being shown. */
  jumpedTo: Jump | null
  /** How much evidence of a confidential source is on this computer, or that it knows nothing; null: not asked yet. */
  known: number | 'elsewhere' | null
}

/** `cited 2× · paragraphs 1, 4 · report · host`, with marks for what is not printed and for what was agreed. */
export function SourceFacts({ source, cited, jumpedTo, known }: SourceFactsProps) {
  const { body } = useSession().article
  const places = citationPlaces(body, source.id)
  const paragraphs = paragraphsOf(body, new Set(places.map(({ caret }) => blockOf(caret))))
  const locators = new Set(places.flatMap((place) => place.locators))
  const confidential = source.visibility === 'confidential'
  const evidence = confidential ? Number(known) || 0 : (source.evidence?.length ?? 0)
  const { knownTo = '' } = source
  const url = source.csl.URL ?? ''
  const host = isWebAddress(url) ? siteOf(url) : ''
  return (
    <>
      <Claims places={places} />
      <p className={styles.facts}>
        {source.visibility !== 'printed' && (
          <em className={styles.mark}>{t(`inspector.visibility.${source.visibility}`)}</em>
        )}
        {jumpedTo && jumpedTo.of > 1 ? (
          <span>{t('inspector.sources.place', { place: jumpedTo.index + 1, of: jumpedTo.of })}</span>
        ) : (
          cited > 0 && <span>{t('inspector.sources.times', { cited })}</span>
        )}
        {!jumpedTo && paragraphs.length > 0 && (
          <span>{t('sources.row.where', { count: paragraphs.length, places: listed(paragraphs) })}</span>
        )}
        <span className={styles.type}>{sourceTypeName(sourceTypeOf(source.csl))}</span>
        {source.terms && <span className={styles.type}>{t(`inspector.terms.${source.terms}`)}</span>}
        {evidence > 0 && <span>{t('sources.row.evidence', { count: evidence })}</span>}
        {locators.size > 0 && (
          <span>
            <bdi>{[...locators].map((locator) => locator.replaceAll(' ', '\u00a0')).join(', ')}</bdi>
          </span>
        )}
        {host && (
          <a
            href={url}
            className={styles.host}
            onClick={(event) => {
              event.preventDefault()
              call('app.openLink', { url }).catch((error: unknown) => toast(sentenceOf(problemOf(error))))
            }}
          >
            <bdi>{host}</bdi>
          </a>
        )}
        {confidential && known !== null && (
          <span>
            {t(known === 'elsewhere' ? 'sources.identity.not-here' : 'sources.identity.here', {
              known: knownTo === '' ? 'no' : 'yes',
              name: knownTo,
            })}
          </span>
        )}
      </p>
    </>
  )
}

/** The numbers of some blocks as a reader counts paragraphs: without headings, pictures and tables. */
function paragraphsOf(body: Body, blocks: ReadonlySet<string>): number[] {
  let numbers = known.get(body)
  if (!numbers) {
    const paragraphs = body.filter((block) => isTextBlock(block) && block.type !== 'heading')
    known.set(body, (numbers = new Map(paragraphs.map(({ id }, index) => [id, index + 1]))))
  }
  return [...blocks].flatMap((id) => numbers.get(id) ?? [])
}

/** The numbers of a body's paragraphs are the same for all of its sources. */
const known = new WeakMap<Body, Map<string, number>>()

/** So many places are named; a writer who looks for more goes through them. */
const PLACES = 5

function listed(paragraphs: number[]): string {
  const numbers = paragraphs.slice(0, PLACES).map(String)
  return joined(paragraphs.length > PLACES ? [...numbers, '…'] : numbers)
}
