import { isWebAddress } from '../web-address'

/** Pages that do nothing but send on, and the parameter that says where to. */
const SENDS_ON: { site: RegExp; path: string; target: string[] }[] = [
  { site: /^(?:www\.)?google\.[a-z.]{2,6}$/, path: '/url', target: ['q', 'url'] },
  { site: /\.safelinks\.protection\.outlook\.com$/, path: '/', target: ['url'] },
]

/** The address that a link leads to, past a page that only sends on. Undefined for anything but the web and mail. */
export function webLink(href: string | undefined): string | undefined {
  const address = href?.trim() ?? ''
  if (/^mailto:[^\s]/i.test(address)) return address
  return /^https?:\/\//i.test(address) ? sentOn(address) : undefined
}

/** What is in the names of their sites. */
const MAY_SEND_ON = /google|outlook/i

function sentOn(address: string): string {
  if (!MAY_SEND_ON.test(address) || !isWebAddress(address)) return address
  const { hostname, pathname, searchParams } = new URL(address)
  const sends = SENDS_ON.find(({ site, path }) => site.test(hostname) && pathname === path)
  const target = sends?.target.map((name) => searchParams.get(name)).find((value) => value !== null)
  return target && isWebAddress(target) ? target : address
}
