import type { Article } from '../../../../../src/shared/article/article'
import type { Inline, Mark } from '../../../../../src/shared/article/inline'
import { normalise } from '../../../../../src/shared/article/normalise'
import type { Source } from '../../../../../src/shared/article/source'
import { asset, block, cite, item, line, paragraph, source, story } from '../story'

const marked = (text: string, ...marks: Mark[]): Inline => ({ type: 'text', text, marks })
const linked = (text: string, link: string): Inline => ({ type: 'text', text, link })
const BREAK: Inline = { type: 'break' }
const picture = (n: number) => ({ ...asset, hash: String(n).repeat(64) })
const reference = (id: string, title: string, publisher: string, url?: string): Source =>
  source(id, {
    csl: {
      type: 'article-newspaper',
      title,
      'container-title': publisher,
      issued: { 'date-parts': [[2025, 11, 3]] },
      ...(url !== undefined && { URL: url }),
    },
  })
const rows = (...lines: (string | Inline)[][]) =>
  lines.map((cells, at) => ({ id: `row-${at}`, cells: cells.map((cell) => line(cell)) }))

/** Ten stories in several languages and scripts. Each block, mark and kind of citation is in one of them. */
export const WRITTEN: Article[] = [
  story({
    headline: 'The ferry that came back: “Line 4” runs again',
    standfirst: 'After nine winters the harbour has its night ferry.',
    summary: 'The night ferry is back.',
    kicker: 'Harbour',
    dateline: 'Port Ellery',
    section: 'City',
    slug: 'ferry-line-4',
    bylines: [
      { name: 'Ana Petrov', role: 'author' },
      { name: 'Tom Okafor', role: 'author' },
      { name: 'Lena Brandt', role: 'photo', organisation: 'Quay Pictures' },
    ],
    tags: [
      { slug: 'ferries', name: 'Ferries' },
      { slug: 'night-work', name: 'Night work' },
    ],
    stage: 'published',
    publication: {
      firstPublishedAt: '2026-01-01T05:30:00Z',
      updatedAt: '2026-01-02T08:00:00Z',
      revision: '0'.repeat(64),
    },
    hero: {
      asset: picture(1),
      alt: 'A ferry with its lights on',
      caption: 'Line 4 before dawn.',
      credit: 'Lena Brandt',
    },
    sources: [
      reference('s1', 'Night lines, a count', 'Port Authority', 'https://port.example/count?y=2025&q=4'),
      reference('s2', 'Who works when the city sleeps', 'The Harbour Gazette'),
    ],
    body: [
      paragraph('The first boat left at 00:40 with 31 people and one dog.', cite('s1@p. 12'), ' Nobody had to run.'),
      block('heading', { level: 2, content: line('What it costs') }),
      paragraph(
        'A ticket is $3, and $2 with a pass',
        cite('s2', 's1'),
        '; the council pays the rest.',
        cite('s1@table 3'),
      ),
      item(0, true, 'Buy a ticket.'),
      item(1, false, 'Children need none.'),
      item(0, true, 'Show it on board.'),
      block('quote', { content: line('“I know every face again,” said the skipper.', cite('s2')) }),
      block('pullquote', { content: line('Nobody had to run.') }),
      block('rule', {}),
      block('heading', { level: 3, box: 'b', content: line('In short') }),
      block('paragraph', { box: 'b', content: line('One boat, four crews, ', marked('every', 'bold'), ' night.') }),
      block('item', { box: 'b', ordered: false, depth: 0, content: line('From 00:40 to 05:20') }),
      block('figure', { asset: picture(2), gallery: 'g', alt: 'The bridge', caption: '', credit: 'Quay Pictures' }),
      block('figure', {
        asset: picture(3),
        gallery: 'g',
        alt: 'The wake [blurred]',
        caption: 'Behind the boat',
        credit: '',
      }),
    ],
    related: [{ id: 'r', title: 'Nine winters without a boat', url: 'https://gazette.example/nine' }],
    corrections: [
      { id: 'c', kind: 'correction', at: '2026-01-02T08:00:00Z', text: 'It is one dog, not two.', by: 'Ed' },
    ],
  }),
  story({
    headline: 'مرفأ المدينة يستعيد عبّارته الليلية',
    standfirst: 'بعد تسعة شتاءات عادت الرحلة الأخيرة.',
    language: 'ar',
    direction: 'rtl',
    section: 'المدينة',
    slug: 'عبارة-الليل',
    bylines: [{ name: 'نادية حداد', role: 'author' }],
    tags: [{ slug: 'النقل', name: 'النقل' }],
    sources: [
      reference('s1', 'تقرير الخطوط الليلية', 'سلطة المرفأ', 'https://port.example/ar'),
      reference('s2', 'من يعمل ليلًا', 'جريدة المرفأ'),
    ],
    body: [
      paragraph('غادر القارب الأول في الساعة ٠٠:٤٠ وعلى متنه ٣١ راكبًا.', cite('s1@ص ١٢'), ' ولم يركض أحد.'),
      block('heading', { level: 2, content: line('كم يكلف؟') }),
      paragraph(
        'ثمن التذكرة ',
        marked('ثلاثة دولارات', 'bold'),
        '، و',
        marked('المجلس', 'italic'),
        ' يدفع الباقي.',
        cite('s2'),
      ),
      item(0, false, 'يعمل كل ليلة'),
      item(1, false, 'حتى في العطلات'),
      block('table', { header: true, rows: rows(['الليلة', 'الركاب'], ['السبت', '١٢٠'], ['الأحد', '٣١']) }),
      block('quote', { content: line('«أعرف كل وجه من جديد»، قال الربان.', cite('s1')) }),
    ],
  }),
  story({
    headline: '夜の渡し船、九年ぶりに運航再開',
    language: 'ja',
    slug: '夜の渡し船',
    sources: [reference('s1', '夜間航路調査', '港湾局')],
    body: [
      paragraph('最初の便は', marked('午前零時四十分', 'bold'), 'に出港した。', cite('s1@12頁'), '乗客は三十一人。'),
      block('heading', { level: 2, content: line('料金は三百円') }),
      paragraph(
        '市が',
        marked('「残り」', 'bold'),
        'を負担する。',
        linked('時刻表', 'https://port.example/時刻表'),
        'を参照。',
      ),
      block('code', { language: 'text', content: line('00:40 出港', BREAK, '01:10 到着') }),
    ],
  }),
  story({
    headline: '夜间渡轮九年后复航',
    language: 'zh-Hans',
    slug: '夜间渡轮',
    sources: [reference('s1', '夜航统计', '港务局')],
    body: [
      paragraph('首班船于零点四十分离港', cite('s1'), '，船上有三十一名乘客。'),
      block('quote', { content: line('“我又认得每一张脸了。”', BREAK, '船长说。') }),
    ],
  }),
  story({
    headline: 'Signs that mean something: *, _, #, <b>, & and {{ braces }}',
    slug: 'signs',
    body: [
      paragraph('# no heading'),
      paragraph('1. no list'),
      paragraph('+ nor this'),
      paragraph('A *star*, a _line_, a `tick`, a [bracket](x), 5 < 6 & 7 > 6, &amp; and &copy;, a^b^c, H~2~O, x | y.'),
      paragraph('Not links: https://example.org/a_b, www.example.org, desk@example.org, http://localhost.'),
      paragraph('Templates: {{ site.title }}, {% if x %}, {# note #}, {{< shortcode >}}, ${dollars}, $x$ and $$y$$.'),
      paragraph('Handles: @desk, #tag, :smile:, [^1], [1], ![no](image), ~~kept~~, ==kept==, ++kept++, --- and ...'),
      paragraph('C:\\Users\\desk and \\alpha; a trailing backslash \\'),
      paragraph(': no definition'),
      paragraph('*[HTML]: no abbreviation'),
      paragraph('{: .no-class}'),
      block('heading', { level: 4, content: line('Heading with # signs ##') }),
    ],
  }),
  story({
    headline: 'Budget tables, with bars | in cells',
    slug: 'budget',
    sources: [reference('s1', 'Accounts 2025', 'Treasury', 'https://treasury.example/a_(b)')],
    body: [
      block('table', {
        header: true,
        rows: [
          { id: 'h', cells: [line('Item | unit'), line('2024'), line('2025', cite('s1@p. 3'))] },
          { id: '1', cells: [line('Roads', BREAK, 'and bridges'), line(marked('a|b', 'code')), line('1,204')] },
          {
            id: '2',
            cells: [line(linked('Schools', 'https://schools.example/')), line('—'), line(marked('988', 'bold'))],
          },
        ],
      }),
      paragraph('The table without titles:'),
      block('table', { header: false, rows: rows(['North', '12'], ['South', '9']) }),
    ],
  }),
  story({
    headline: 'Code in the newsroom',
    slug: 'code',
    body: [
      paragraph('Write ', marked('`a` or `b`', 'code'), ', then ', marked('x = "y"', 'code'), '.'),
      block('code', {
        language: 'sql',
        content: line('SELECT *', BREAK, "FROM votes WHERE ward = 'a' -- all", BREAK, '  ;'),
      }),
      block('code', { content: line('```', BREAK, 'a fence', BREAK, '```') }),
      block('card', {
        url: 'https://example.org/data',
        title: 'The data',
        publisher: 'Example',
        description: 'All of it, as CSV',
      }),
      block('card', { url: 'https://example.org/bare', title: '' }),
    ],
  }),
  story({
    headline: 'Every mark at once',
    slug: 'marks',
    sources: [reference('s1', 'A style guide', 'Stet')],
    body: [
      paragraph(
        marked('bold ', 'bold'),
        marked('both', 'bold', 'italic'),
        marked(' italic', 'italic'),
        ', un',
        marked('believ', 'italic'),
        'able, ',
        marked('gone', 'strikethrough'),
        ', H',
        marked('2', 'subscript'),
        'O, E=mc',
        marked('2', 'superscript'),
        ', ',
        marked('under', 'underline'),
        '.',
      ),
      paragraph(
        'so',
        marked('“much”', 'bold'),
        'more, and ',
        linked('a link', 'https://example.org/?a=1&b=2'),
        cite('s1'),
        '[sic].',
      ),
      paragraph(
        linked('https://example.org/', 'https://example.org/'),
        ' and ',
        linked('mail', 'mailto:desk@example.org'),
      ),
      paragraph('Line one', BREAK, '- line two', BREAK, BREAK, '4. line four'),
    ],
  }),
  story({
    headline: 'Ночной паром вернулся',
    language: 'ru',
    slug: 'ночной-паром',
    bylines: [{ name: 'Ирина Ковалёва', role: 'author' }],
    sources: [
      reference('s1', 'Ночные линии', 'Управление порта'),
      reference('s2', 'Confidential', 'No one'),
      reference('s3', 'Ещё отчёт', 'Порт'),
    ].map((each) => (each.id === 's2' ? { ...each, visibility: 'desk-only' as const } : each)),
    body: [
      paragraph('Первый рейс ушёл в 00:40', cite('s1@с. 12'), '.', cite('s2'), ' Никто не бежал', cite('s1'), '.'),
      block('quote', { box: 'b', content: line('«Я снова знаю каждое лицо».') }),
      block('figure', { asset: picture(4), alt: '', decorative: true, caption: '', credit: '' }),
      paragraph(marked('Курсивом', 'italic'), ' под снимком.'),
    ],
  }),
  story({
    headline: 'ספינת הלילה חוזרת',
    language: 'he',
    direction: 'rtl',
    slug: 'ספינת-הלילה',
    sources: [reference('s1', 'קווי לילה', 'רשות הנמל')],
    body: [
      paragraph('הסירה הראשונה יצאה ב־00:40', cite('s1@עמ׳ 12'), ' ועליה 31 נוסעים.'),
      item(0, true, 'לקנות כרטיס'),
      item(0, true, 'לעלות'),
      item(1, true, 'ולשבת'),
      item(2, false, 'ליד החלון'),
    ],
  }),
].map(normalise)
