import { expect, test } from 'vitest'
import { readHtml } from '../../../../../src/renderer/editor/clipboard/html-to-body'
import { takePictures } from '../../../../../src/shared/interchange/html/inner-pictures'

test('a picture in HTML keeps its place and its words, and its bytes are apart', () => {
  const { body, pictures, lostPictures } = readHtml(
    '<p>One</p><figure><img src="data:image/jpeg;base64,/9j/AAAA" alt="A bus"><figcaption>The N1</figcaption></figure><p>Two</p>',
  )
  expect(body).toMatchObject([{ type: 'paragraph' }, { type: 'figure', alt: 'A bus', caption: 'The N1' }, {}])
  expect([...pictures]).toEqual([[body[1]?.id, { mediaType: 'image/jpeg', base64: '/9j/AAAA' }]])
  expect(lostPictures).toBe(0)
})

test('pictures in the cells of a table follow it', () => {
  const { body, pictures } = readHtml(
    '<table><tr><td>a</td><td><img src="data:image/png;base64,AAAA"></td></tr></table>',
  )
  expect(body.map(({ type }) => type)).toEqual(['table', 'figure'])
  expect([...pictures.keys()]).toEqual([body[1]?.id])
})

test('small pictures and drawings are decoration, and what looks like a picture taken out is none', () => {
  const { body, pictures } = readHtml(
    '<p>a<img width="16" src="data:image/png;base64,AAAA"><img src="data:image/svg+xml;base64,AAAA"><img src="stet-picture:9"></p>',
  )
  expect(body.map(({ type }) => type)).toEqual(['paragraph'])
  expect(pictures.size).toBe(0)
})

test('a drawing that shows something is said to be missing, an icon is not', () => {
  const lost = (size: string) => readHtml(`<p>a<svg ${size}><text>Riders</text></svg></p>`).lostPictures
  expect(['width="600" height="400"', 'width="24" height="24"', ''].map(lost)).toEqual([1, 0, 0])
})

test('pictures do not count towards the length of what is read', () => {
  const html = `<h2>a</h2><img src="data:image/png;base64,${'A'.repeat(9_000_000)}"><p>b</p>`
  expect(takePictures(html).html.length).toBeLessThan(100)
  expect(readHtml(html).body.map(({ type }) => type)).toEqual(['heading', 'figure', 'paragraph'])
})

test('how its form is written does not matter', () => {
  expect(takePictures('<img SRC="data:image/PNG;BASE64,AAAA">').pictures).toEqual([
    { mediaType: 'image/png', base64: 'AAAA' },
  ])
})
