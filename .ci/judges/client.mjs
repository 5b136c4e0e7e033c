// Makes the client in TypeScript as docs/frontends.md says to: takes the files from the server, generates types, compiles
// strictly, runs it; then looks at what it prints. Only the packages are those of the judges, so that nothing is installed.
// usage: node client.mjs URL
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
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
const folder = workFolder('client');
const recipe = shellSnippets(read('docs/frontends.md')).find((snippet) => snippet.includes('graphql-codegen'));
const script = recipe.replace(addressWritten, server).replace(/^npm install .*$/m, '').replace(/^npx /gm, '');
const run = spawnSync('sh', ['-euc', script], {
  cwd: folder,
  encoding: 'utf8',
  env: { ...process.env, SEXTANT: server, PATH: bin + delimiter + process.env.PATH },
});
verdict.of('the recipe of docs/frontends.md', run.status === 0 ? null : `it ended with ${run.status}\n${run.stdout}${run.stderr}`);
for (const line of PRINTED) {
  verdict.of('what the client prints', line.test(run.stdout) ? null : `no line like ${line} in:\n${run.stdout}`);
}
if (run.status !== 0) {
  verdict.end();
}
const manifest = JSON.parse(readFileSync(join(folder, 'gql/persisted-documents.json'), 'utf8'));
const sha256 = (document) => createHash('sha256').update(document).digest('hex');
for (const [hash, document] of Object.entries(manifest)) {
  verdict.of('the manifest of trusted documents', hash === `sha256:${sha256(document)}` ? null : `${hash} is not the hash of ${document}`);
}
verdict.end();
