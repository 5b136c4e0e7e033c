import type { CodegenConfig } from '@graphql-codegen/cli';

const server = process.env['SEXTANT'] ?? 'http://127.0.0.1:8080';

const config: CodegenConfig = {
  schema: `${server}/schema.graphql`,
  documents: 'operations/*.graphql',
  generates: {
    'gql/': {
      preset: 'client',
      presetConfig: { persistedDocuments: { hashAlgorithm: 'sha256', mode: 'embedHashInDocument' } },
      config: {
        documentMode: 'string',
        enumsAsTypes: true,
        useTypeImports: true,
        strictScalars: true,
        scalars: {
          Date: 'string',
          DateTime: 'string',
          Duration: 'string',
          Level: 'number',
          Locale: 'string',
          Markdown: 'string',
          Pix: 'number',
          URL: 'string',
        },
      },
    },
  },
};

export default config;
