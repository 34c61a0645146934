import { attempt } from '../../attempt'
import { NamingFacts } from './naming-facts'
import { useNaming } from './use-naming'

/** Says where a source that is or becomes confidential still stands by name. */
export function StillNamed({ source, story }: { source: string; story: string }) {
  const [naming] = useNaming(source, story, attempt)
  return <div aria-live="polite">{naming && <NamingFacts naming={naming} level={4} />}</div>
}
