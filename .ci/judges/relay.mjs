// Has the Relay compiler make artifacts of the example operations and of a list with pages, then runs what it made for
// the list: first page, next page, one object again.
// usage: node relay.mjs URL
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { parse } from 'graphql';
import { ask, examplesFolder, repository, serverAddress, Verdict, workFolder } from './verdict.mjs';

const SCALARS = {
  Date: 'string', DateTime: 'string', Duration: 'string', Level: 'number', Locale: 'string', Markdown: 'string',
  Pix: 'number', URL: 'string',
};
const KINDS = { query: 'Query', mutation: 'Mutation', subscription: 'Subscription' };

const server = serverAddress();
const verdict = new Verdict('relay-compiler');
const folder = workFolder('relay');
const sources = join(folder, 'src');
cpSync(new URL('relay', import.meta.url), sources, { recursive: true });
cpSync(join(repository, 'studio/schema.graphql'), join(folder, 'schema.graphql'));
for (const file of readdirSync(examplesFolder)) {
  module(readFileSync(join(examplesFolder, file), 'utf8'));
}

/** Relay wants an operation in a module, named after it, with its kind at the end. */
function module(text) {
  const { operation, name } = parse(text).definitions[0];
  const renamed = text.replace(`${operation} ${name.value}`, `${operation} ${name.value}${KINDS[operation]}`);
  writeFileSync(join(sources, `${name.value}.ts`), `import { graphql } from 'react-relay';\n\ngraphql\`\n${renamed}\`;\n`);
}

const artifacts = join(sources, '__generated__');
mkdirSync(artifacts);
writeFileSync(join(folder, 'relay.config.json'), JSON.stringify({
  src: './src', schema: './schema.graphql', language: 'typescript', artifactDirectory: './src/__generated__',
  customScalarTypes: SCALARS, noFutureProofEnums: true,
}));
const compiler = createRequire(import.meta.url).resolve('relay-compiler/cli.js');
const run = spawnSync(process.execPath, [compiler, 'relay.config.json'], { cwd: folder, encoding: 'utf8' });
if (run.status !== 0) {
  verdict.of('the compiler', [`it ended with ${run.status}`, run.stdout, run.stderr]);
  verdict.end();
}

const made = new Map(readdirSync(artifacts).map((file) => [file.split('.')[0], readFileSync(join(artifacts, file), 'utf8')]));
for (const source of readdirSync(sources).filter((file) => file.endsWith('.ts'))) {
  const name = source.split('.')[0];
  verdict.of(source, [...made.keys()].some((artifact) => artifact.startsWith(name)) ? null : 'the compiler made nothing of it.');
}

/** The text that a frontend would send. */
const text = (artifact) => JSON.parse(made.get(artifact).match(/"text": ("(?:[^"\\]|\\.)*")/)[1]);
const first = (await ask(server, text('TutorialListQuery'), {})).data?.tutorials;
const next = (await ask(server, text('TutorialListPageQuery'), { first: 5, after: first?.pageInfo.endCursor })).data?.tutorials;
const titles = new Set([first, next].flatMap((page) => page?.edges.map(({ node }) => node.title) ?? []));
verdict.of('two pages of tutorials', titles.size === 10 ? null : `10 titles were expected, ${titles.size} came.`);
const { node } = first?.edges[0] ?? {};
const again = (await ask(server, text('TutorialCardAgainQuery'), { id: node?.id })).data?.node;
verdict.of('a tutorial again by its id', again?.title === node?.title ? null : `'${node?.title}' came back as '${again?.title}'.`);
verdict.end();
