import { copyFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { RsbuildPlugin } from '@rsbuild/core';

/** Copies the operations that codegen collected beside the build: the gateway accepts exactly these hashes. */
export function persistedDocuments(): RsbuildPlugin {
  return {
    name: 'award:persisted-documents',
    setup(api) {
      api.onAfterBuild(async () => {
        const file = 'persisted-documents.json';
        await copyFile(join(api.context.rootPath, 'src/gql', file), join(api.context.distPath, file));
      });
    },
  };
}
