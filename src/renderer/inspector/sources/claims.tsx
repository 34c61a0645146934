import type { CitationPlace } from '../../session/citation-places'
import styles from './claims.module.css'

/** The words of the story that rest on a source, where they are marked. */
export function Claims({ places }: { places: CitationPlace[] }) {
  const claims = [...new Set(places.map(({ claim }) => claim).filter((claim) => claim !== ''))]
  return (
    claims.length > 0 && (
      <ul role="list" className={styles.claims}>
        {claims.map((claim) => (
          <li key={claim} dir="auto" title={claim}>
            {claim}
          </li>
        ))}
      </ul>
    )
  )
}
