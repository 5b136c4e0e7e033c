// Prints what JMH measured as a table: node parts.mjs RESULT_JSON
import { readFileSync } from 'node:fs'

const results = JSON.parse(readFileSync(process.argv[2], 'utf8'))
console.log('| part, no HTTP | document | time | allocated |')
console.log('| --- | --- | --- | --- |')
for (const { benchmark, params, primaryMetric, secondaryMetrics } of results) {
  const allocated = Object.entries(secondaryMetrics).find(([name]) => name.endsWith('gc.alloc.rate.norm'))?.[1].score
  const part = benchmark.split('.').at(-1)
  console.log(`| ${part} | ${params.document} | ${primaryMetric.score.toFixed(1)} µs | ${(allocated / 1024).toFixed(1)} KiB |`)
}
