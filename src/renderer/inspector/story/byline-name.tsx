import type { Byline } from '../../../shared/article/article'
import { joined } from '../../../shared/messages/joined'
import { t } from '../../../shared/messages/translate'
import { call } from '../../bridge'
import { SuggestField } from '../suggest-field'

const MOST = 6

/** A name, completed from those who signed stories before. `onKnown` hears of one with role and organisation. */
export function BylineName(props: { name: string; onName(name: string): void; onKnown(byline: Byline): void }) {
  const { name, onName, onKnown } = props
  return (
    <SuggestField
      labelHidden
      label={t('inspector.byline.name')}
      placeholder={t('inspector.byline.name')}
      listLabel={t('inspector.byline.known')}
      value={name}
      onValue={onName}
      suggest={knownNames}
      describe={describe}
      onChoose={onKnown}
    />
  )
}

function knownNames(text: string): Promise<Byline[]> {
  return call('articles.bylines', { text: text.slice(0, 200), limit: MOST })
}

function describe({ name, role, organisation }: Byline) {
  return { key: name, name, detail: joined([t(`inspector.role.${role}`), organisation]) }
}
