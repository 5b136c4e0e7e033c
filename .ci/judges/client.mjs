// Makes the client in TypeScript as docs/frontends.md says to: takes the files from the server, generates types, compiles
// strictly, runs it; then looks at what it prints. Only the packages are those of the judges, so that nothing is installed.
// usage: node client.mjs URL
import { spawnSync } from 'node:child_process';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { addressWritten, read, serverAddress, shellSnippets, Verdict, workFolder } from './verdict.mjs';

const PRINTED = [
  /^framework: 5 areas, 16 competences, 128 cells$/m,
  /^skill: .+: [1-9]\d* challenges, [1-9]\d* proposals$/m,
  /^tutorials: (?:[6-9]|\d\d+) on (?:[2-9]|\d\d+) pages$/m,
  /^fault: UNAUTHENTICATED$/m,
  /^refusal: UNKNOWN_ACCOUNT$/m,
  /^trial: (?:OK|KO)$/m,
];

const server = serverAddress();
const verdict = new Verdict('client in TypeScript');
const bin = join(dirname(fileURLToPath(import.meta.url)), 'node_modules/.bin');
const recipe = shellSnippets(read('docs/frontends.md')).find((snippet) => snippet.includes('graphql-codegen'));
const script = recipe.replace(addressWritten, server).replace(/^npm install .*$/m, '').replace(/^npx /gm, '');
const run = spawnSync('sh', ['-euc', script], {
  cwd: workFolder('client'),
  encoding: 'utf8',
  env: { ...process.env, SEXTANT: server, PATH: bin + delimiter + process.env.PATH },
});
verdict.of('the recipe of docs/frontends.md', run.status === 0 ? null : `it ended with ${run.status}\n${run.stdout}${run.stderr}`);
for (const line of PRINTED) {
  verdict.of('what the client prints', line.test(run.stdout) ? null : `no line like ${line} in:\n${run.stdout}`);
}
verdict.end();
