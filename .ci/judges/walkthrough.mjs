// Walks docs/walkthrough.md: runs its client against the server, and looks at what it says.
// usage: node walkthrough.mjs URL
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { repository, serverAddress, Verdict } from './verdict.mjs';

const SAID = [/^I registered as /m, /^I started competence 1\.1/m, /100 % done\.$/m, /^Competence 1\.1 is COMPLETED/m,
  /in 7 days and improve it in 4 days\.$/m, /^I keep "/m];

const server = serverAddress();
const verdict = new Verdict('walkthrough');
const { status, stdout, stderr } = spawnSync('node', [join(repository, 'docs/walkthrough.mjs'), server], { encoding: 'utf8' });
verdict.of('the walk', status === 0 ? null : `it ended with ${status}\n${stdout}${stderr}`);
for (const sentence of SAID) {
  verdict.of('what it says', sentence.test(stdout) ? null : `no line like ${sentence} in:\n${stdout}`);
}
verdict.end();
