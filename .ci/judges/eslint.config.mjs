// The rules of graphql-eslint: all that it has for schemas and for operations. What is off has its reason beside it.
import { join } from 'node:path';
import graphql from '@graphql-eslint/eslint-plugin';
import { examplesFolder, repository, schemas } from './verdict.mjs';

const all = (...names) => Object.assign({}, ...names.map((name) => graphql.configs[`flat/${name}`].rules));
const rule = (name) => `@graphql-eslint/${name}`;

// the plugin keeps the first schema that it is given, so each run has one
const schema = process.env.SCHEMA ?? schemas[0];
const graphQLConfig = { schema: join(repository, schema), documents: join(examplesFolder, '*.graphql') };
const judged = (files, rules) => ({
  files,
  rules,
  languageOptions: { parser: graphql.parser, parserOptions: { graphQLConfig } },
  plugins: { '@graphql-eslint': graphql },
});

const schemaRules = {
  ...all('schema-all', 'schema-relay'),
  [rule('require-description')]: ['error', {
    types: true, DirectiveDefinition: true, FieldDefinition: true, InputValueDefinition: true, EnumValueDefinition: true,
  }],
  // lists that stay small and closed are plain; what grows is a connection, which the other Relay rules look at
  [rule('relay-edge-types')]: ['error', { withEdgeSuffix: true, shouldImplementNode: true, listTypeCanWrapOnlyEdgeType: false }],
  // the printer of the snapshot decides: one line stands inline, several stand in a block
  [rule('description-style')]: 'off',
  // the printer again: by kind, then by name, capitals first
  [rule('alphabetize')]: 'off',
  // what has an identity is a Node, and has an id for that; a choice, a verdict, a page are values without one
  [rule('strict-id-in-types')]: 'off',
  // it is for schemas that only read; this one writes
  [rule('no-root-type')]: 'off',
  // on updates the id and the expected revision are arguments of their own, beside the one input
  [rule('input-name')]: 'off',
  // a payload, a connection, the limits are always there; a refusal is data, so nothing needs null to be told
  [rule('require-nullable-result-in-root')]: 'off',
  // a payload gives the object that was changed; whoever wants more asks for it in a request that caches may answer
  [rule('require-field-of-type-query-in-mutation-result')]: 'off',
};

const operationRules = {
  ...all('operations-all'),
  [rule('match-document-filename')]: ['error', {
    fileExtension: '.graphql', query: 'kebab-case', mutation: 'kebab-case', subscription: 'kebab-case',
  }],
  [rule('selection-set-depth')]: ['error', { maxDepth: 8 }],
  // an example reads in the order in which it is understood
  [rule('alphabetize')]: 'off',
};

export default [judged([schema], schemaRules), judged(['api/**/examples/*.graphql'], operationRules)];
