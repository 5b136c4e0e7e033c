// Runs the shell snippets of docs/frontends.md that speak to a server.
// usage: node snippets.mjs URL
import { spawnSync } from 'node:child_process';
import { addressWritten, read, serverAddress, shellSnippets, Verdict } from './verdict.mjs';

const server = serverAddress();
const verdict = new Verdict('snippets of docs/frontends.md');
for (const snippet of shellSnippets(read('docs/frontends.md')).filter((text) => text.startsWith('curl '))) {
  const { status, stdout } = spawnSync('sh', ['-c', snippet.replace(addressWritten, server)], { encoding: 'utf8' });
  verdict.of(snippet.trim(), problem(status, stdout));
}
verdict.end();

function problem(status, answer) {
  if (status !== 0 || answer === '') {
    return `ended with ${status} and answered '${answer}'`;
  }
  return answer.startsWith('{') && !/^\{"data":\{/.test(answer) ? `answered ${answer}` : null;
}
