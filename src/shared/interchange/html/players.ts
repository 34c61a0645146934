import { isWebAddress, siteOf } from '../web-address'

/** Who plays something in a frame, and the page on which it is to be seen. */
export interface Playing {
  publisher: string
  /** Undefined where the address doesn't tell. */
  page?: string
}

interface Player {
  site: RegExp
  publisher: string
  /** The page that belongs to a player's address: the address itself where it can be opened by itself. */
  page(player: URL): string | undefined
}

const PLAYERS: Player[] = [
  { site: /^(?:www\.)?youtube(?:-nocookie)?\.com$/, publisher: 'YouTube', page: ofYouTube },
  { site: /^player\.vimeo\.com$/, publisher: 'Vimeo', page: (player) => idAt(player, /^\/video\/(\d+)/, 'vimeo.com/') },
  {
    site: /^(?:geo|www)\.dailymotion\.com$/,
    publisher: 'Dailymotion',
    page: (player) =>
      idAt(player, /^\/embed\/video\/(\w+)/, 'www.dailymotion.com/video/') ??
      named(player, 'video', 'https://www.dailymotion.com/video/'),
  },
  { site: /^w\.soundcloud\.com$/, publisher: 'SoundCloud', page: ofSoundCloud },
  {
    site: /^open\.spotify\.com$/,
    publisher: 'Spotify',
    page: (player) => idAt(player, /^\/embed(?:-podcast)?\/(\w+\/\w+)/, 'open.spotify.com/'),
  },
  {
    site: /^embed\.(?:podcasts|music)\.apple\.com$/,
    publisher: 'Apple',
    page: ({ hostname, pathname, search }) => `https://${hostname.replace(/^embed\./, '')}${pathname}${search}`,
  },
  {
    site: /^(?:www\.)?facebook\.com$/,
    publisher: 'Facebook',
    page: (player) => (player.pathname.startsWith('/plugins/') ? named(player, 'href') : undefined),
  },
  { site: /^(?:www\.|maps\.)?google\.[a-z.]{2,6}$/, publisher: 'Google Maps', page: ofGoogle },
  {
    site: /^(?:www\.)?openstreetmap\.org$/,
    publisher: 'OpenStreetMap',
    page: ({ pathname, href }) => (pathname.startsWith('/export/') ? href : undefined),
  },
  { site: /^(?:www\.)?tiktok\.com$/, publisher: 'TikTok', page: ({ href }) => href },
]

/** What plays at an address of a service that everybody knows. */
export function playerAt(address: string): Playing | undefined {
  if (!isWebAddress(address)) return undefined
  const url = new URL(address)
  const player = PLAYERS.find(({ site }) => site.test(url.hostname))
  if (!player) return undefined
  const page = player.page(url)
  return { publisher: player.publisher, ...(page !== undefined && { page }) }
}

function ofYouTube(player: URL): string | undefined {
  const list = player.searchParams.get('list')
  if (player.pathname === '/embed/videoseries' && list) return `https://www.youtube.com/playlist?list=${list}`
  const video = /^\/embed\/([\w-]+)$/.exec(player.pathname)?.[1]
  const start = /^\d+$/.exec(player.searchParams.get('start') ?? '')?.[0]
  return video && `https://www.youtube.com/watch?v=${video}${start === undefined ? '' : `&t=${start}s`}`
}

/** The player names a page or, mostly, a number that only the service can look up. */
function ofSoundCloud(player: URL): string | undefined {
  const url = named(player, 'url')
  return url !== undefined && siteOf(url) === 'soundcloud.com' ? url : undefined
}

function ofGoogle({ pathname, searchParams, href }: URL): string | undefined {
  return pathname.startsWith('/maps/') || searchParams.get('output') === 'embed' ? href : undefined
}

function idAt({ pathname }: URL, path: RegExp, page: string): string | undefined {
  const id = path.exec(pathname)?.[1]
  return id === undefined ? undefined : `https://${page}${id}`
}

/** The address that a parameter gives, or begins together with what goes before it. */
function named({ searchParams }: URL, name: string, before = ''): string | undefined {
  const address = before + (searchParams.get(name) ?? '')
  return address !== before && isWebAddress(address) ? address : undefined
}
