// Runs the server audits of graphql-http (the test suite of the specification "GraphQL over HTTP").
// usage: node audits.mjs URL
import { serverAudits } from 'graphql-http';
import { serverAddress, Verdict } from './verdict.mjs';

const EXPECTED = 61;
const TIMEOUT_MILLIS = 10_000;

const url = `${serverAddress()}/graphql`;
const fetchFn = (address, options) => fetch(address, { ...options, signal: AbortSignal.timeout(TIMEOUT_MILLIS) });
const verdict = new Verdict('graphql-http');
const audits = serverAudits({ url, fetchFn });
for (const audit of audits) {
  const result = await audit.fn().catch((problem) => ({ status: 'error', reason: String(problem?.cause ?? problem) }));
  const answer = result.response ? `answered ${result.response.status}: ` : '';
  verdict.of(`${audit.id} ${audit.name}`, result.status === 'ok' ? null : `${result.status}, ${answer}${result.reason}`);
}
if (audits.length !== EXPECTED) {
  verdict.of('the audits', `graphql-http has ${audits.length} of them; ${EXPECTED} were expected.`);
}
verdict.end();
