import { createHash } from 'node:crypto'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import { appProtocol, within } from '../../../../src/main/app/protocol'
import { temporaryFolder } from '../../../support/folders'

const house = temporaryFolder()
const root = join(house, 'renderer')
const png = Buffer.from([0x89, 0x50, 0x4e, 0x47])
const hash = createHash('sha256').update(png).digest('hex')
const serve = appProtocol({
  root,
  async assetPath(wanted) {
    if (wanted !== hash) throw new Error('not here')
    return join(house, `${hash}.png`)
  },
})
const ask = (path: string, method = 'GET') => serve({ url: `app://stet${path}`, method })

beforeAll(() => {
  mkdirSync(join(root, 'assets'), { recursive: true })
  writeFileSync(join(root, 'index.html'), '<!doctype html>')
  writeFileSync(join(root, 'assets', 'a b.js'), 'export {}')
  writeFileSync(join(root, 'run.sh'), 'echo')
  writeFileSync(join(house, 'secret.html'), 'secret')
  writeFileSync(join(house, `${hash}.png`), png)
  mkdirSync(`${root}-2`)
  writeFileSync(join(`${root}-2`, 'x.html'), 'secret')
})

test('serves the page and its files with their types and the policy', async () => {
  const { statusCode, headers, data } = await ask('/')
  expect(statusCode).toBe(200)
  expect(data.toString()).toBe('<!doctype html>')
  expect(headers['Content-Type']).toBe('text/html; charset=utf-8')
  const policy = headers['Content-Security-Policy']
  expect(policy).toContain("default-src 'none'")
  expect(policy).not.toContain('unsafe-inline')
  expect(policy).not.toContain("'unsafe-eval'")
  expect(headers['X-Content-Type-Options']).toBe('nosniff')
  expect((await ask('/assets/a%20b.js')).headers['Content-Type']).toBe('text/javascript; charset=utf-8')
})

test('serves a picture of the library by its hash, for ever', async () => {
  const { headers, data } = await ask(`/assets/${hash}`)
  expect(headers['Content-Type']).toBe('image/png')
  expect(headers['Cache-Control']).toContain('immutable')
  expect(data).toEqual(png)
})

test.each([
  '/../secret.html',
  '/%2e%2e/secret.html',
  '/..%2fsecret.html',
  '/..%5csecret.html',
  '/%2e%2e%2f%2e%2e%2fetc%2fpasswd',
  '/..%252fsecret.html',
  '/assets/..%2f..%2frenderer-2%2fx.html',
  '/index.html%00.png',
  '/C:%5cWindows',
  '/%ff',
  '/run.sh',
  '/assets',
  '/assets/',
  `/assets/${hash}/../../secret.html`,
  '/nothing.js',
])('%s is not there', async (path) => {
  const { statusCode, data } = await ask(path)
  expect(statusCode).toBe(404)
  expect(data).toHaveLength(0)
})

test('nothing is there on other hosts or by other methods', async () => {
  expect((await serve({ url: 'app://elsewhere/', method: 'GET' })).statusCode).toBe(404)
  expect((await ask('/', 'POST')).statusCode).toBe(404)
  expect((await ask('/', 'DELETE')).statusCode).toBe(404)
})

test('a path never leaves its folder', () => {
  expect(within('/r', '/a/../b.js')).toBe(join('/r', 'b.js'))
  expect(within('/r', '/../r2/x')).toBeUndefined()
  expect(within('/r', '/..')).toBeUndefined()
})

test('a preview begins as an empty page where no script runs and nothing is loaded but pictures of the library', async () => {
  const { statusCode, headers, data } = await ask('/preview')
  expect(statusCode).toBe(200)
  expect(data.toString()).toBe('<!doctype html>')
  const policy = headers['Content-Security-Policy']
  expect(policy).toMatch(/^default-src 'none'; img-src 'self' data:;/)
  expect(policy).toMatch(/sandbox allow-same-origin$/)
  expect(policy).not.toContain('script')
  expect((await ask('/')).headers['Content-Security-Policy']).toContain('frame-src app://stet/preview;')
  expect((await ask('/preview/more')).statusCode).toBe(404)
})

test('answers with nothing, and no error, for a picture that has yet to come', async () => {
  const { statusCode, data } = await ask(`/assets/${'0'.repeat(64)}?2`)
  expect([statusCode, data.length]).toEqual([204, 0])
  expect((await ask(`/assets/${hash}?2`)).data.length).toBeGreaterThan(0)
})
