// Runs graphql-eslint over the two snapshots of the schema and over the example operations.
// usage: node lint.mjs
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { examplesFolder, repository, schemas, Verdict } from './verdict.mjs';

const here = dirname(fileURLToPath(import.meta.url));

// what a rule says and we leave as it is; with `types`, of these types alone
const EXCUSED = [
  {
    message: 'Directive "@deprecated" must have a deletion date for field "url" in type "AccountExportPayload"',
    reason: 'the directive that GraphQL itself has takes no date; the field goes with the next breaking version',
  },
  {
    message: 'Directive "experimental_disableErrorPropagation" should be in camelCase format',
    reason: 'GraphQL Java names it',
  },
  {
    message: "Edge type's field `node` must implement `Node` interface.",
    types: ['BankImportEntryEdge', 'BankImportProblemEdge', 'ContentEntryEdge', 'DraftRevisionEdge', 'ReleaseCandidateEntryEdge',
      'ReleaseChangeEdge', 'SearchEdge', 'SubjectToWorkEdge', 'WorkingCopyEdge'],
    reason: 'a revision and a working copy are named by their draft, an entry by its kind and key, and changes, hits, plans and problems are worked out: none is asked for by an id',
  },
  {
    message: 'Field "choices" starts with the name of the parent type "Choices"',
    reason: 'clients rely on the name; the type is the part, the field is what there is to choose',
  },
];

/** The type that a line of a schema stands in. */
const typeAt = (source, line) => source.split('\n').slice(0, line).join('\n').match(/^type \w+(?![\s\S]*^type )/m)?.[0].slice('type '.length);
const excused = (source, { message, line }) => EXCUSED.some((excuse) =>
  excuse.message === message && (excuse.types?.includes(typeAt(source, line)) ?? true));
const told = ({ line, message, ruleId }) => `line ${line}: ${message.split('\n')[0]} (${ruleId})`;

/** What ESLint says of files, in a process of its own for each schema. */
async function linted(schema, ...files) {
  const eslint = spawn(process.execPath, [join(here, 'node_modules/eslint/bin/eslint.js'), '--no-ignore', '--format', 'json',
    '--config', join(here, 'eslint.config.mjs'), ...files], { cwd: repository, env: { ...process.env, SCHEMA: schema } });
  eslint.stderr.pipe(process.stderr);
  const said = await text(eslint.stdout);
  return said === '' ? [{ filePath: join(repository, schema), messages: [{ message: 'ESLint could not run.' }] }] : JSON.parse(said);
}

const examples = join(relative(repository, examplesFolder), '*.graphql');
const [api, studio] = schemas;
const results = (await Promise.all([linted(api, api, examples), linted(studio, studio)])).flat();
const verdict = new Verdict('graphql-eslint');
for (const { filePath, messages } of results) {
  const source = readFileSync(filePath, 'utf8');
  verdict.of(relative(repository, filePath), messages.filter((message) => !excused(source, message)).map(told));
}
const said = new Set(results.flatMap(({ messages }) => messages.map(({ message }) => message)));
EXCUSED.filter(({ message }) => !said.has(message)).forEach(({ message }) =>
  verdict.of('lint.mjs', `excuses "${message}", which no rule says any more; take it out of EXCUSED.`));
verdict.end();
