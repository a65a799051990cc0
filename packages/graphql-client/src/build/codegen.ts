import { fileURLToPath } from 'node:url';
import type { CodegenConfig } from '@graphql-codegen/cli';
import { addTypenameSelectionDocumentTransform } from '@graphql-codegen/client-preset';
import { apiSchema } from './api-schema.ts';

/** Fragments of the shared parts: `...ClockFacts` is what `ClockChip` needs. */
const SHARED_FRAGMENTS = fileURLToPath(new URL('../fragments/*.graphql', import.meta.url));

/**
 * Codegen settings of one portal: operations are `.graphql` files beside the component that uses them, and become
 * typed documents in `src/gql/` and hashes in `src/gql/persisted-documents.json`.
 *
 * `hashOnly` leaves the text of the operations out of the bundle (the shell sends hashes by a plain fetch);
 * portals with Apollo need the parsed operation for the cache.
 */
export function codegenConfig({ hashOnly = false }: { hashOnly?: boolean } = {}): CodegenConfig {
  return {
    schema: apiSchema(),
    documents: ['src/**/*.graphql', SHARED_FRAGMENTS],
    ignoreNoDocuments: true,
    errorsOnly: true,
    generates: {
      './src/gql/': {
        preset: 'client',
        presetConfig: {
          persistedDocuments: { hashAlgorithm: 'sha256' },
          fragmentMasking: false,
        },
        // Without it the stored text lacks __typename, and the server's answer differs from what the cache expects.
        documentTransforms: [addTypenameSelectionDocumentTransform],
        config: {
          useTypeImports: true,
          enumsAsTypes: true,
          defaultScalarType: 'unknown',
          scalars: { ID: 'string', DateTime: 'string', Date: 'string', Fen: 'string', JSON: 'unknown' },
          nonOptionalTypename: true,
          skipTypeNameForRoot: true,
          ...(hashOnly ? { unstable_omitDefinitions: true } : {}),
        },
      },
    },
  };
}
