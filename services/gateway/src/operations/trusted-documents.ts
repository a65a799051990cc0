import { readFile, stat } from 'node:fs/promises';
import { parse, validate } from 'graphql';
import type { GraphQLSchema } from 'graphql';
import { operationOf } from '../execution/operation.ts';
import type { Operation } from '../execution/operation.ts';

/** The operations that the portals may run, known by hash: the set of all of them is finite and was reviewed with the code. */
export interface TrustedDocuments {
  get(hash: string): Operation | undefined;
  /** The same after looking whether the manifests have changed: a portal may be deployed without restarting the gateway. */
  find(hash: string): Promise<Operation | undefined>;
  readonly size: number;
}

export interface TrustedDocumentOptions {
  /** manifests `{"<hash>": "<operation text>"}`, the hash with or without its `sha256:`; one that is not there yet counts as empty */
  readonly files: readonly string[];
  readonly schema: GraphQLSchema;
  readonly now: () => number;
  /** told of what a manifest holds that cannot be served */
  readonly onProblem: (problem: { readonly file: string; readonly hash?: string; readonly message: string }) => void;
}

const LOOK_AGAIN_AFTER_MS = 1_000;

/** Reads the manifests; every operation is parsed and validated now, planned and compiled at its first run. */
export async function trustedDocuments({ files, schema, now, onProblem }: TrustedDocumentOptions): Promise<TrustedDocuments> {
  const operations = new Map<string, Operation>();
  const modified = new Map<string, number>();
  let lookedAt = 0;
  let looking: Promise<void> | null = null;

  function add(file: string, hash: string, text: unknown): void {
    if (operations.has(hash)) return;
    try {
      const document = parse(String(text), { noLocation: true });
      const [invalid] = validate(schema, document);
      const operation = operationOf(document);
      if (operation && !invalid) operations.set(hash, operation);
      else onProblem({ file, hash, message: invalid?.message ?? 'it is not one operation' });
    } catch (error) {
      onProblem({ file, hash, message: error instanceof Error ? error.message : String(error) });
    }
  }

  async function read(file: string): Promise<void> {
    try {
      const { mtimeMs } = await stat(file);
      if (modified.get(file) === mtimeMs) return;
      const manifest = JSON.parse(await readFile(file, 'utf8')) as Record<string, unknown>;
      modified.set(file, mtimeMs);
      // What a page loaded before the deployment asks for stays known: operations are added, never taken away.
      for (const [hash, text] of Object.entries(manifest)) add(file, hash.replace(/^sha256:/, ''), text);
    } catch (error) {
      const missing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
      onProblem({ file, message: missing ? 'there is no such manifest' : String(error) });
    }
  }

  await Promise.all(files.map(read));
  return {
    get: (hash) => operations.get(hash),
    async find(hash) {
      if (!looking && now() - lookedAt >= LOOK_AGAIN_AFTER_MS) {
        lookedAt = now();
        looking = Promise.all(files.map(read)).then(() => void (looking = null));
      }
      await looking;
      return operations.get(hash);
    },
    get size() {
      return operations.size;
    },
  };
}
