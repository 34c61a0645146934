/** What readers who follow a site, and machines, find it by. */
export const ATOM = 'feed.atom'
export const JSON_FEED = 'feed.json'
export const SITEMAP = 'sitemap.xml'
export const NEWS_SITEMAP = 'news-sitemap.xml'

/** So many stories are in a feed. */
export const FED = 20
