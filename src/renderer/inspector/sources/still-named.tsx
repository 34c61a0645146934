import { useEffect, useState } from 'react'
import type { Naming } from '../../../shared/article/identity'
import { t } from '../../../shared/messages/translate'
import { attempt } from '../../attempt'
import { call } from '../../bridge'

/** Says where a source that is about to become confidential still stands by name. */
export function StillNamed({ source, story }: { source: string; story: string }) {
  const [naming, setNaming] = useState<Naming | null>(null)
  useEffect(() => {
    let asked = true
    const ask = async () => {
      const found = await call('identities.named', { source, story })
      if (asked) setNaming(found)
    }
    void attempt(ask())
    return () => {
      asked = false
    }
  }, [source, story])
  return naming && <p aria-live="polite">{sentence(naming)}</p>
}

function sentence({ versions, backups }: Naming): string {
  const total = versions + backups
  if (total === 0) return t('sources.named.none')
  const named = {
    versions: t('sources.named.versions', { count: versions }),
    backups: t('sources.named.backups', { count: backups }),
  }
  const places = versions === 0 ? named.backups : backups === 0 ? named.versions : t('sources.named.both', named)
  const help = t(versions === 0 ? 'sources.named.help-backups' : 'sources.named.help')
  return `${t('sources.named', { places, total })} ${help}`
}
