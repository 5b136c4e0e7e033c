// Runs the server audits of graphql-http (the test suite of the specification "GraphQL over HTTP") against a URL.
// usage: node audits.mjs URL      exits with 1 unless all of them are ok
import { serverAudits } from 'graphql-http';

const EXPECTED = 61;
const TIMEOUT_MILLIS = 10_000;

const [url] = process.argv.slice(2);
if (!url) {
  console.error('usage: node audits.mjs URL');
  process.exit(2);
}
const fetchFn = (address, options) => fetch(address, { ...options, signal: AbortSignal.timeout(TIMEOUT_MILLIS) });

let passed = 0;
const audits = serverAudits({ url, fetchFn });
for (const audit of audits) {
  const result = await audit.fn().catch((problem) => ({ status: 'error', reason: String(problem?.cause ?? problem) }));
  if (result.status === 'ok') {
    passed++;
  } else {
    const answer = result.response ? `answered ${result.response.status}: ` : '';
    console.log(`${result.status.padEnd(6)} ${audit.id} ${audit.name}\n       ${answer}${result.reason}`);
  }
}
const failed = audits.length - passed;
if (audits.length !== EXPECTED) {
  console.log(`graphql-http has ${audits.length} audits; ${EXPECTED} were expected.`);
}
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed === 0 && audits.length === EXPECTED ? 0 : 1);
