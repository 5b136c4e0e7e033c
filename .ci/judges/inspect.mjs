// Compares schemas with graphql-inspector: what is served with what is in the repository, the studio's with the api's,
// and both with those that this branch began from, where a breaking change is a failure.
// usage: node inspect.mjs URL
import { spawnSync } from 'node:child_process';
import { CriticalityLevel, DiffRule, diff } from '@graphql-inspector/core';
import { buildClientSchema, buildSchema, getIntrospectionQuery, introspectionFromSchema } from 'graphql';
import { ask, read, repository, schemas, serverAddress, Verdict } from './verdict.mjs';

const OPTIONS = { specifiedByUrl: true, directiveIsRepeatable: true, inputValueDeprecation: true, oneOf: true };
/** A schema as introspection tells of it, where directives are not seen on fields. */
const seen = (schema) => buildClientSchema(introspectionFromSchema(schema, OPTIONS));
const ofText = (sdl) => seen(buildSchema(sdl));

const IN_DOCUMENTS = ['QUERY', 'MUTATION', 'SUBSCRIPTION', 'FIELD', 'FRAGMENT_DEFINITION', 'FRAGMENT_SPREAD',
  'INLINE_FRAGMENT', 'VARIABLE_DEFINITION'];
/** A directive that stands in schemas only, never in a document: no client can write it, so none can break. */
const isOfSchemas = (directive) => directive && !directive.locations.some((location) => IN_DOCUMENTS.includes(location));
const whatClientsSee = ({ changes, oldSchema }) =>
  changes.filter(({ path }) => !(path?.startsWith('@') && isOfSchemas(oldSchema.getDirective(path.slice(1).split('.')[0]))));

const server = serverAddress();
const verdict = new Verdict('graphql-inspector');
const [api, studio] = schemas.map((file) => ofText(read(file)));

const introspected = await ask(server, getIntrospectionQuery(OPTIONS));
await same('what the server answers by introspection', buildClientSchema(introspected.data));
await same('/schema.graphql', ofText(await (await fetch(`${server}/schema.graphql`)).text()));
await same('/schema.json', buildClientSchema((await (await fetch(`${server}/schema.json`)).json()).data));
await unbroken('the studio beside the api', api, studio);
const base = baseline();
for (const [i, file] of schemas.entries()) {
  const before = base && git('show', `${base}:${file}`);
  if (before) {
    await unbroken(`${file} since ${base.slice(0, 10)}`, ofText(before), [api, studio][i], [DiffRule.suppressRemovalOfDeprecatedField, whatClientsSee]);
  } else {
    console.log(`${file}: git knows no earlier one on main, so nothing is compared.`);
  }
}
verdict.end();

async function same(what, schema) {
  const changes = await diff(studio, schema);
  verdict.of(`${what} and studio/schema.graphql`, changes.map(({ message }) => message));
}

async function unbroken(what, before, after, rules = []) {
  const changes = await diff(before, after, rules);
  const breaking = changes.filter(({ criticality }) => criticality.level === CriticalityLevel.Breaking);
  verdict.of(what, breaking.map(({ message }) =>
    `BREAKING: ${message}. Keep it and mark it @deprecated; it may go once clients had time.`));
  console.log(`${what}: ${changes.length} change(s), ${breaking.length} breaking`);
}

/** Where this branch left main; on main itself, the commit before. */
function baseline() {
  const main = ['main', 'origin/main'].find((ref) => git('rev-parse', '--verify', '--quiet', `${ref}^{commit}`));
  const base = main && git('merge-base', 'HEAD', main).trim();
  return base && base === git('rev-parse', 'HEAD').trim() ? git('rev-parse', '--verify', '--quiet', 'HEAD~1').trim() : base;
}

function git(...command) {
  const { status, stdout } = spawnSync('git', command, { cwd: repository, encoding: 'utf8', maxBuffer: 1 << 26 });
  return status === 0 ? stdout : '';
}
