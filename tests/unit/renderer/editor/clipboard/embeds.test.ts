import { expect, test } from 'vitest'
import type { BlockOf } from '../../../../../src/shared/article/block'
import { htmlToBody, readEmbedCode } from '../../../../../src/renderer/editor/clipboard/html-to-body'

/** The card in short: title, publisher, address, and what it says. */
function shortly(code: string): string[] | undefined {
  const [card, ...others] = readEmbedCode(code) ?? []
  if (!card) return undefined
  expect(others).toEqual([])
  const { title, publisher, url, description } = card as BlockOf<'card'>
  return [title, publisher ?? '', url, ...(description === undefined ? [] : [description])]
}

/** Codes in the shape in which each service gives them, the words our own. */
const CODES: { name: string; code: string; card: string[] }[] = [
  {
    name: 'YouTube, from a moment on',
    code: '<iframe width="560" height="315" src="https://www.youtube.com/embed/aB3_d-9xYz0?si=k1&amp;start=42" title="YouTube video player" frameborder="0" allow="autoplay" allowfullscreen></iframe>',
    card: ['', 'YouTube', 'https://www.youtube.com/watch?v=aB3_d-9xYz0&t=42s'],
  },
  {
    name: 'YouTube without cookies, with the name of the video',
    code: '<iframe src="//www.youtube-nocookie.com/embed/aB3_d-9xYz0" title="Night buses at the harbour"></iframe>',
    card: ['Night buses at the harbour', 'YouTube', 'https://www.youtube.com/watch?v=aB3_d-9xYz0'],
  },
  {
    name: 'Vimeo, whose credit line names the video',
    code: '<div style="padding:56.25% 0 0 0"><iframe src="https://player.vimeo.com/video/7600001?h=1a&amp;badge=0" frameborder="0" title="vimeo-player"></iframe></div><script src="https://player.vimeo.com/api/player.js"></script>\n<p><a href="https://vimeo.com/7600001">The last bus</a> from <a href="https://vimeo.com/ana">Ana Lens</a> on <a href="https://vimeo.com">Vimeo</a>.</p>',
    card: ['The last bus', 'Vimeo', 'https://vimeo.com/7600001'],
  },
  {
    name: 'SoundCloud, whose player only has a number',
    code: '<iframe width="100%" height="300" src="https://w.soundcloud.com/player/?url=https%3A//api.soundcloud.com/tracks/293&color=%23ff5500"></iframe><div style="font-size: 10px"><a href="https://soundcloud.com/harbour-radio" title="Harbour Radio">Harbour Radio</a> · <a href="https://soundcloud.com/harbour-radio/after-dark" title="After dark">After dark</a></div>',
    card: ['After dark', 'SoundCloud', 'https://soundcloud.com/harbour-radio/after-dark'],
  },
  {
    name: 'Spotify',
    code: '<iframe data-testid="embed-iframe" style="border-radius:12px" src="https://open.spotify.com/embed/episode/4xy?utm_source=generator" title="Spotify Embed: After dark" loading="lazy"></iframe>',
    card: ['After dark', 'Spotify', 'https://open.spotify.com/episode/4xy'],
  },
  {
    name: 'Google Maps, which has no other address',
    code: '<iframe src="https://www.google.com/maps/embed?pb=!1m18!1m12" width="600" height="450" style="border:0;" allowfullscreen="" loading="lazy"></iframe>',
    card: ['', 'Google Maps', 'https://www.google.com/maps/embed?pb=!1m18!1m12'],
  },
  {
    name: 'a video on Facebook',
    code: '<iframe src="https://www.facebook.com/plugins/video.php?height=314&href=https%3A%2F%2Fwww.facebook.com%2Fgazette%2Fvideos%2F10%2F&show_text=false"></iframe>',
    card: ['', 'Facebook', 'https://www.facebook.com/gazette/videos/10/'],
  },
  {
    name: 'a post on X',
    code: '<blockquote class="twitter-tweet"><p lang="en" dir="ltr">The N1 runs <a href="https://twitter.com/hashtag/tonight">#tonight</a>. <a href="https://t.co/x">pic.twitter.com/x</a></p>&mdash; Ana Petrov (@ana) <a href="https://twitter.com/ana/status/17?ref_src=twsrc%5Etfw">May 3, 2026</a></blockquote> <script async src="https://platform.twitter.com/widgets.js" charset="utf-8"></script>',
    card: ['Ana Petrov (@ana)', 'X', 'https://twitter.com/ana/status/17', 'The N1 runs #tonight. pic.twitter.com/x'],
  },
  {
    name: 'a post on Bluesky',
    code: '<blockquote class="bluesky-embed" data-bluesky-uri="at://did:plc:a/app.bsky.feed.post/3k"><p lang="en">The N1 runs tonight.</p>&mdash; Ana (<a href="https://bsky.app/profile/did:plc:a?ref_src=embed">@ana.example</a>) <a href="https://bsky.app/profile/did:plc:a/post/3k?ref_src=embed">May 3, 2026</a></blockquote><script async src="https://embed.bsky.app/static/embed.js"></script>',
    card: ['Ana (@ana.example)', 'Bluesky', 'https://bsky.app/profile/did:plc:a/post/3k', 'The N1 runs tonight.'],
  },
  {
    name: 'a picture on Instagram',
    code: '<blockquote class="instagram-media" data-instgrm-permalink="https://www.instagram.com/p/C1/?utm_source=ig_embed&amp;utm_campaign=loading" data-instgrm-version="14"><div><a href="https://www.instagram.com/p/C1/?utm_source=ig_embed"><div>View this post on Instagram</div></a><p><a href="https://www.instagram.com/p/C1/">A post shared by Harbour Radio (@harbour)</a></p></div></blockquote> <script async src="//www.instagram.com/embed.js"></script>',
    card: ['A post shared by Harbour Radio (@harbour)', 'Instagram', 'https://www.instagram.com/p/C1/'],
  },
  {
    name: 'a video on TikTok',
    code: '<blockquote class="tiktok-embed" cite="https://www.tiktok.com/@harbour/video/7" data-video-id="7"> <section> <a target="_blank" title="@harbour" href="https://www.tiktok.com/@harbour?refer=embed">@harbour</a> <p>The last bus</p></section> </blockquote> <script async src="https://www.tiktok.com/embed.js"></script>',
    card: ['@harbour', 'TikTok', 'https://www.tiktok.com/@harbour/video/7', 'The last bus'],
  },
  {
    name: 'a post on Mastodon',
    code: '<blockquote class="mastodon-embed" data-embed-url="https://social.example/@ana/1/embed"> <a href="https://social.example/@ana/1" target="_blank"><svg></svg> <div>Post by @ana@social.example</div> <div>View on Mastodon</div> </a> </blockquote> <script src="https://social.example/embed.js" async></script>',
    card: ['Post by @ana@social.example', 'Mastodon', 'https://social.example/@ana/1'],
  },
  {
    name: 'a post on Facebook',
    code: '<div class="fb-post" data-href="https://www.facebook.com/gazette/posts/1" data-width="500"><blockquote cite="https://graph.facebook.com/1/" class="fb-xfbml-parse-ignore"><p>The N1 runs tonight.</p>Posted by <a href="https://www.facebook.com/gazette">City Gazette</a></blockquote></div>',
    card: ['Posted by City Gazette', 'Facebook', 'https://www.facebook.com/gazette/posts/1', 'The N1 runs tonight.'],
  },
  {
    name: 'any other frame',
    code: '<iframe title="Riders by route" src="https://charts.example/x1/3/" scrolling="no"></iframe><script type="text/javascript">!function(){}()</script>',
    card: ['Riders by route', 'charts.example', 'https://charts.example/x1/3/'],
  },
]

test.each(CODES)('$name', ({ code, card }) => {
  expect(shortly(code)).toEqual(card)
})

test.each([
  'https://www.youtube.com/watch?v=aB3_d-9xYz0',
  'Use <iframe src="https://charts.example/x"></iframe> for it.',
  '<iframe src="javascript:alert(1)"></iframe>',
  '<blockquote>We were not asked.</blockquote>',
  `<div><p>${'The council agreed. '.repeat(20)}</p><iframe src="https://charts.example/x"></iframe></div>`,
])('other text and the source of a page are none: %s', (text) => {
  expect(readEmbedCode(text)).toBeUndefined()
})

test('on a page that is pasted, known players and posts are cards at their place, and other frames are nothing', () => {
  const body = htmlToBody(
    '<p>Before<iframe src="https://ads.example/1" title="Advertisement"></iframe></p><figure><div><iframe src="https://www.youtube.com/embed/aB3_d-9xYz0"></iframe></div></figure><p>After</p>',
  )
  expect(body.map(({ type }) => type)).toEqual(['paragraph', 'card', 'paragraph'])
})

test('HTML that is nothing but a frame is a card', () => {
  expect(htmlToBody('<meta charset="utf-8"><iframe src="https://charts.example/x"></iframe>')).toMatchObject([
    { type: 'card', url: 'https://charts.example/x', publisher: 'charts.example' },
  ])
})
