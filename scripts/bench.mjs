// `npm run bench -- NAME [--json]`: runs tests/bench/NAME.ts and shows what it measured.
import './setup/prepare.mjs'
import { runBench } from './setup/bench.mjs'
import { script } from './setup/say.mjs'

await script(async () => {
  const name = process.argv.slice(2).find((argument) => !argument.startsWith('-'))
  const { title, measurements } = await runBench(name)
  if (process.argv.includes('--json')) return void process.stdout.write(`${JSON.stringify({ title, measurements })}\n`)
  process.stdout.write(`${title}\n`)
  const width = Math.max(...measurements.map(({ label }) => label.length))
  for (const { label, value, unit } of measurements)
    process.stdout.write(
      `  ${label.padEnd(width)}  ${value.toLocaleString('en', { maximumSignificantDigits: 4 })} ${unit}\n`,
    )
})
