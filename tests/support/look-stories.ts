import type { Article } from '../../src/shared/article/article'
import type { Body } from '../../src/shared/article/block'
import type { Inline } from '../../src/shared/article/inline'

const text = (words: string): Inline => ({ type: 'text', text: words })
const p = (id: string, words: string): Body[number] => ({ type: 'paragraph', id, content: [text(words)] })
const row = (id: string, ...cells: string[]) => ({ id, cells: cells.map((words) => [text(words)]) })

/** The picture of the sample story, which is in the library once that has been opened. */
const PICTURE = {
  hash: 'd5f05b7cdb3ef8f7aa3bf4e43ba14ff8ee599acc5391c0c93170630019636ea7',
  mediaType: 'image/jpeg',
  width: 1600,
  height: 900,
  name: 'harbour.jpg',
}

/** A story that has one of each thing. */
export const EVERYTHING: Partial<Article> = {
  headline: 'Six night routes restart on Friday',
  standfirst: 'The council pays for two years. What happens after that is open.',
  kicker: 'Transport',
  section: 'City',
  bylines: [{ name: 'Maria Keller', role: 'author' }],
  targetWords: 600,
  tags: [
    { slug: 'transport', name: 'Transport' },
    { slug: 'night-work', name: 'Night work' },
  ],
  sources: [
    {
      id: 'work',
      csl: {
        type: 'report',
        title: 'Night work in the harbour district',
        publisher: 'City Transport Office',
        issued: { 'date-parts': [[2026, 3, 2]] },
      },
      visibility: 'printed',
    },
  ],
  body: [
    {
      type: 'paragraph',
      id: 'lead',
      content: [
        text('Buses run every half hour until four in the morning. The survey found 2,300 people who work at night'),
        { type: 'citation', items: [{ sourceId: 'work', locator: 'p. 12' }] },
        text('. The union calls the plan late; TK asks what it costs.'),
      ],
    },
    { type: 'heading', id: 'plan', level: 2, content: [text('What the plan says')] },
    {
      type: 'table',
      id: 'table',
      header: true,
      rows: [
        row('head', 'Route', 'From', 'Every'),
        row('n7', 'N7', 'Fish quay', '30 minutes'),
        row('n9', 'N9', 'Old town', '60 minutes'),
      ],
    },
    { type: 'item', id: 'first', ordered: false, depth: 0, content: [text('Tickets cost what they do by day.')] },
    { type: 'item', id: 'second', ordered: false, depth: 1, content: [text('Staff of the hospital ride free.')] },
    { type: 'pullquote', id: 'pull', content: [text('“I know everybody’s name again.”')] },
    { type: 'heading', id: 'box-title', level: 3, box: 'box', content: [text('In figures')] },
    { ...p('box-words', 'Two in three earn less than the city’s median wage.'), box: 'box' },
    {
      type: 'figure',
      id: 'figure',
      asset: PICTURE,
      alt: '',
      caption: 'The N7 waits at the fish quay shortly after midnight.',
      credit: 'Illustration: Stet',
    },
    { type: 'heading', id: 'after', level: 2, content: [text('What comes after')] },
    {
      type: 'card',
      id: 'card',
      url: 'https://transport.example/night',
      title: 'Night routes, maps and times',
      publisher: 'City Transport Office',
      description: 'All six routes, from the fish quay to the old town.',
    },
    p('end', 'The council votes again in two years.'),
  ],
}

/** An Arabic story with a name in Latin letters, a figure and a table in it. */
export const ARABIC: Partial<Article> = {
  language: 'ar',
  direction: 'rtl',
  headline: 'حافلات الليل تعود إلى خط الميناء',
  standfirst: 'ستة خطوط تعمل من جديد يوم الجمعة، والمال يكفي لعامين.',
  kicker: 'النقل',
  section: 'محليات',
  bylines: [{ name: 'سلمى حداد', role: 'author' }],
  tags: [{ slug: 'النقل', name: 'النقل' }],
  sources: [
    {
      id: 'work',
      csl: { type: 'report', title: 'العمل الليلي في حي الميناء', publisher: 'هيئة النقل' },
      visibility: 'printed',
    },
  ],
  body: [
    {
      type: 'paragraph',
      id: 'lead',
      content: [
        text('أحصى المسح 2300 شخص يعملون ليلًا'),
        { type: 'citation', items: [{ sourceId: 'work', locator: 'ص 12' }] },
        text('، وتسير حافلة N7 كل نصف ساعة حتى الرابعة صباحًا.'),
      ],
    },
    { type: 'heading', id: 'plan', level: 2, content: [text('ما تقوله الخطة')] },
    { type: 'item', id: 'first', ordered: true, depth: 0, content: [text('ثمن التذكرة كما هو في النهار.')] },
    { type: 'item', id: 'second', ordered: true, depth: 0, content: [text('يركب العاملون في المستشفى مجانًا.')] },
    { type: 'quote', id: 'quote', content: [text('«أعرف أسماء الجميع من جديد».')] },
    {
      type: 'table',
      id: 'table',
      header: true,
      rows: [row('head', 'الخط', 'من'), row('n7', 'N7', 'رصيف السمك')],
    },
    p('end', 'يصوّت المجلس مرة أخرى بعد عامين.'),
  ],
}
