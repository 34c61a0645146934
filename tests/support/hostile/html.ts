/** What payloads try: to run this script, to reach this address, to show what is in this file. */
export interface Sentinel {
  run: string
  net: string
  file: string
}

const HANDLERS =
  'onload onerror onclick onmouseover onfocus onblur onanimationstart ontoggle onpointerenter onbeforetoggle'.split(' ')

/** HTML that does harm to whoever shows it as it is, each with a word to be found by. Nothing here is from elsewhere. */
export function hostileHtml({ run, net, file }: Sentinel): [name: string, html: string][] {
  return [...scripts(run, net), ...handlers(run), ...addresses(run), ...loads(net, file), ...shapes(run, net)]
}

function scripts(run: string, net: string): [string, string][] {
  return [
    ['script', `<script>${run}</script>`],
    ['script in capitals', `<SCRIPT>${run}</SCRIPT>`],
    ['script with a slash', `<script/x>${run}</script>`],
    ['script from elsewhere', `<script src="${net}/a.js"></script>`],
    ['script as a module', `<script type="module">${run}</script>`],
    ['script that is never closed', `<script>${run}`],
    ['script inside a comment that ends early', `<!--><script>${run}</script>-->`],
    ['script behind a comment with a bang', `<!-- a --!><script>${run}</script>`],
    ['script in a title', `<title><script>${run}</script></title>`],
    ['script after a title that is closed inside', `<title></title><script>${run}</script></title>`],
    ['script in a textarea', `<textarea></textarea><script>${run}</script></textarea>`],
    ['script in a select', `<select><script>${run}</script><option>a</select>`],
    ['script in a table', `<table><script>${run}</script><tr><td>a</table>`],
    ['script in a template', `<template><script>${run}</script></template>`],
    ['script in a shadow root', `<div><template shadowrootmode=open><script>${run}</script></template></div>`],
    ['script in noscript', `<noscript><p title="</noscript><script>${run}</script>"></noscript>`],
    ['script in an xmp', `<xmp></xmp><script>${run}</script></xmp>`],
    ['script in plaintext', `<p>a</p><plaintext><script>${run}</script>`],
    ['script split by a NUL', `<scr\0ipt>${run}</scr\0ipt>`],
    ['script doubled', `<scr<script>ipt>${run}</scr</script>ipt>`],
    ['script as entities', `&lt;script&gt;${run}&lt;/script&gt;`],
    ['script as entities twice', `&amp;lt;script&amp;gt;${run}&amp;lt;/script&amp;gt;`],
    [
      'linked data that ends its script',
      `<script type="application/ld+json">{"@type":"NewsArticle","headline":"</script><script>${run}</script>"}</script>`,
    ],
    [
      'linked data with markup in it',
      `<script type="application/ld+json">{"@type":"NewsArticle","headline":"a <img src=x onerror=${run}>"}</script>`,
    ],
    ['meta with markup in it', `<meta property="og:title" content="a <img src=x onerror='${run}'>"><p>Words</p>`],
    [
      'speculation rules',
      `<script type="speculationrules">{"prefetch":[{"source":"list","urls":["${net}/s"]}]}</script>`,
    ],
  ]
}

function handlers(run: string): [string, string][] {
  return [
    ...HANDLERS.map((name): [string, string] => [
      name,
      `<div ${name}="${run}" tabindex=0 style="animation:a 1s">Words</div><img src=x ${name}="${run}"><details open ${name}="${run}"><summary>a</summary></details>`,
    ]),
    ['handler in capitals', `<img src=x ONERROR="${run}">`],
    ['handler without quotation marks', `<img src=x onerror=${run}>`],
    ['handler behind a slash', `<img/src=x/onerror=${run}>`],
    ['handler behind a line feed', `<img src=x\nonerror\n=\n"${run}">`],
    ['handler with entities', `<img src=x onerror="${[...run].map((sign) => `&#${sign.charCodeAt(0)};`).join('')}">`],
    ['handler in an alternative text', `<img src="a.png" alt='x" onerror="${run}'>`],
    [
      'handler in a caption',
      `<figure><img src=a.png alt="a b c"><figcaption>&lt;img src=x onerror=${run}&gt;</figcaption></figure>`,
    ],
    ['handler in a link’s title', `<a href="https://a.example" title='" onmouseover="${run}'>a</a>`],
    ['handler in an address', `<a href='https://a.example/" onmouseover="${run}'>a</a>`],
    ['handler on the body', `<body onload="${run}"><p>Words</p></body>`],
    ['handler on a marquee', `<marquee onstart="${run}">a</marquee>`],
    ['handler on a video', `<video autoplay onloadstart="${run}"><source onerror="${run}" src=x></video>`],
    ['handler on a field that has the focus', `<input autofocus onfocus="${run}">`],
  ]
}

function addresses(run: string): [string, string][] {
  const links: [string, string][] = [
    ['javascript', `javascript:${run}`],
    ['javascript in capitals', `JaVaScRiPt:${run}`],
    ['javascript behind white space', ` \t\n javascript:${run}`],
    ['javascript with a tab in it', `java\tscript:${run}`],
    ['javascript with a line feed in it', `java\nscript:${run}`],
    ['javascript with an entity in it', `java&#x0A;script&colon;${run}`],
    ['javascript behind a control character', `\u0001javascript:${run}`],
    ['javascript behind a NUL', `\0javascript:${run}`],
    ['javascript like a web address', `javascript://a.example/%0a${run}`],
    ['javascript with a web address behind', `javascript:${run}//https://a.example`],
    ['vbscript', `vbscript:${run}`],
    ['data', `data:text/html,<script>${run}</script>`],
    ['data in base 64', `data:text/html;base64,${btoa(`<script>${run}</script>`)}`],
    ['data with a drawing', `data:image/svg+xml,<svg xmlns='http://www.w3.org/2000/svg' onload='${run}'/>`],
    ['a file of the machine', 'file:///etc/passwd'],
    ['a blob', 'blob:https://a.example/1'],
    ['a page of the app', 'app://stet/index.html'],
    ['a page’s source', 'view-source:https://a.example'],
  ]
  return [
    ...links.map(([name, address]): [string, string] => [
      `link to ${name}`,
      `<a href="${address}">a link of ${name}</a>`,
    ]),
    ...links
      .slice(0, 14)
      .map(([name, address]): [string, string] => [
        `picture from ${name}`,
        `<img src="${address}" alt="a picture of ${name}">`,
      ]),
    [
      'link in a note',
      `<p>Words<sup><a href="#fn1" id="r1">1</a></sup></p><ol><li id="fn1"><a href="javascript:${run}">https://a.example</a> <a href="#r1">↩</a></li></ol>`,
    ],
    [
      'link of a source list',
      `<p>Words [1].</p><h2>Sources</h2><ol><li>Council, “Budget”, 3 March 2026. <a href="javascript:${run}">here</a></li></ol>`,
    ],
    [
      'link of a related story',
      `<div class=related><a href="javascript:${run}">Three words and more</a></div><p>Words</p>`,
    ],
    ['canonical address', `<link rel=canonical href="javascript:${run}"><p>Words</p>`],
    [
      'link in a map',
      `<map name=a><area href="javascript:${run}" shape=default></map><img usemap=#a src=a.png alt="a b c">`,
    ],
    ['button with an action', `<form><button formaction="javascript:${run}">a</button></form>`],
    ['form', `<form action="javascript:${run}"><input type=submit></form>`],
  ]
}

function loads(net: string, file: string): [string, string][] {
  const of = (name: string, html: string): [string, string] => [`${name} that loads`, html]
  return [
    of('picture', `<img src="${net}/a.png" alt="a picture from the web">`),
    of('picture set', `<img srcset="${net}/b.png 1x" alt="a picture from the web">`),
    of('picture source', `<picture><source srcset="${net}/c.png"><img alt="a picture from the web"></picture>`),
    of('late picture', `<img data-src="${net}/d.png" alt="a picture from the web" loading=lazy>`),
    of('picture without a scheme', `<img src="${net.replace('http:', '')}/e.png" alt="a picture from the web">`),
    of('frame', `<iframe src="${net}/f"></iframe>`),
    of('frame with a page in it', `<iframe srcdoc="<img src='${net}/g'>"></iframe>`),
    of('object', `<object data="${net}/h"></object>`),
    of('embed', `<embed src="${net}/i">`),
    of('applet', `<applet code="${net}/j"></applet>`),
    of('video', `<video src="${net}/k" poster="${net}/l" autoplay></video>`),
    of('sound', `<audio src="${net}/m" autoplay></audio>`),
    of('track', `<video><track src="${net}/n" default></video>`),
    of('style sheet', `<link rel=stylesheet href="${net}/o.css">`),
    of(
      'hint',
      `<link rel=preload as=image href="${net}/p"><link rel=prefetch href="${net}/q"><link rel=dns-prefetch href="${net}">`,
    ),
    of('icon', `<link rel=icon href="${net}/r.ico">`),
    of('imported style', `<style>@import url("${net}/s.css");</style><p>Words</p>`),
    of('background', `<p style="background:url('${net}/t.png')">Words</p>`),
    of('background in a sheet', `<style>p{background:url(${net}/u.png)}</style><p>Words</p>`),
    of('list bullet', `<ul style="list-style-image:url(${net}/v.png)"><li>Words</ul>`),
    of('font', `<style>@font-face{font-family:a;src:url(${net}/w.woff)}p{font-family:a}</style><p>Words</p>`),
    of('expression', `<p style="width:expression(document.location='${net}/x')">Words</p>`),
    of('binding', `<p style="-moz-binding:url(${net}/y.xml#a);behavior:url(${net}/z.htc)">Words</p>`),
    of('body background', `<body background="${net}/ba.png"><p>Words</p>`),
    of('ping', `<a href="https://a.example" ping="${net}/bb">a</a>`),
    of('refresh', `<meta http-equiv=refresh content="0;url=${net}/bc"><p>Words</p>`),
    of('base', `<base href="${net}/"><img src="bd.png" alt="a picture from the base"><p>Words</p>`),
    of('drawing', `<svg width=200 height=200><image href="${net}/be.png"/><use href="${net}/bf.svg#a"/></svg>`),
    of('form field', `<input type=image src="${net}/bg.png">`),
    of('manifest', `<link rel=manifest href="${net}/bh.json">`),
    [
      'picture of a file outside',
      `<img src="${file}" alt="a file outside"><img src="file://${file}" alt="a file outside">`,
    ],
    ['picture up the folders', `<img src="${'../'.repeat(30)}${file.slice(1)}" alt="a file outside">`],
    [
      'picture up the folders in code',
      `<img src="${'%2e%2e%2f'.repeat(30)}${encodeURIComponent(file.slice(1))}" alt="a file outside">`,
    ],
    ['frame of a file', `<iframe src="file://${file}"></iframe>`],
  ]
}

/** What one parser reads as words and the next, reading what the first has written, as markup. */
function shapes(run: string, net: string): [string, string][] {
  const image = `<img src=x onerror=${run}>`
  return [
    ['drawing with a script', `<svg><script>${run}</script></svg>`],
    ['drawing that is loaded', `<svg onload="${run}"></svg>`],
    [
      'drawing that animates a link',
      `<svg><a><animate attributeName=href values="javascript:${run}"/><text y=20>a</text></a></svg>`,
    ],
    ['drawing with HTML in it', `<svg><foreignObject><body onload="${run}">${image}</body></foreignObject></svg>`],
    ['drawing with a style that ends', `<svg><style>&lt;${image.slice(1)}</style></svg>`],
    ['drawing in a title', `<svg><title><style>${image}</style></title></svg>`],
    ['formula with a link', `<math><mtext href="javascript:${run}">a</mtext></math>`],
    [
      'formula that changes what follows',
      `<math><mtext><table><mglyph><style><!--</style><img title="--&gt;${image.replace('<', '&lt;')}"></table></mtext></math>`,
    ],
    [
      'formula with a note',
      `<math><annotation-xml encoding="text/html"><script>${run}</script></annotation-xml></math>`,
    ],
    ['form inside a form', `<form><math><mtext></form><form><mglyph><style></math>${image}`],
    ['style in noscript', `<noscript><style></noscript>${image}</style>`],
    ['comment inside a style', `<svg></p><style><a id="</style>${image}">`],
    ['attribute that ends in back quotes', `<img alt="\`\`onerror=${run}" src=x>`],
    ['list that is wrongly nested', `<ul><li><svg><li><style>${image}</style></ul>`],
    ['CDATA', `<![CDATA[${image}]]>`],
    ['processing instruction', `<?xml-stylesheet href="javascript:${run}"?><p>Words</p>`],
    ['conditional comment', `<!--[if gte IE 4]><script>${run}</script><![endif]-->`],
    [
      'names that hide the document’s own',
      `<form id=document name=document><input name=cookie id=body></form><p id=__proto__>Words</p>`,
    ],
    ['dialog', `<dialog open><p>Words</p><form method=dialog><button onclick="${run}">a</button></form></dialog>`],
    ['popover', `<button popovertarget=a>a</button><div popover id=a onbeforetoggle="${run}">Words</div>`],
    ['field of contents to edit', `<div contenteditable onpaste="${run}">Words</div>`],
    [
      'frame of a service everybody knows',
      `<iframe src="https://www.youtube.com/embed/abc&quot; onload=&quot;${run}"></iframe><p>Words</p>`,
    ],
    [
      'quotation of a post',
      `<blockquote class="twitter-tweet"><p>${image}</p><a href="javascript:${run}">a</a></blockquote><p>Words</p>`,
    ],
    ['code', `<pre><code class='language-"><script>${run}</script>'>${image.replace('<', '&lt;')}</code></pre>`],
    [
      'table',
      `<table background="${net}/ta.png"><caption onclick="${run}">a</caption><tr><th style="background:url(${net}/tb.png)">a<td>${image}</table>`,
    ],
    ['direction marks', `<p>\u202E\u2066<a href="javascript:${run}">gpj.a</a>\u2069</p>`],
    ['half letters', '<p>\uD800 \uDC00 \uFFFF Words</p>'],
    ['nested a thousand deep', `${'<div><b><font>'.repeat(1000)}${image}`],
    ['nested ten thousand deep', `${'<span>'.repeat(10_000)}${image}`],
    ['formats that go on', `${'<b><i><a>'.repeat(300)}Words`],
  ]
}
