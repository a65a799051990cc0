import { DIRECTORY_ROUTES } from './directory.ts';
import type { Directory, DirectoryMachine, DirectoryPerson, Grant } from './directory.ts';

/** Gives a fresh service token for DIRECTORY_AUDIENCE. */
export type ServiceTokenSigner = () => Promise<string>;

/** The identity service did not answer, or not as agreed. */
export class DirectoryUnavailable extends Error {
  override readonly name = 'DirectoryUnavailable';
}

const TIMEOUT_MS = 5_000;

/**
 * The directory over HTTP, for a gateway in a process of its own. Throws DirectoryUnavailable.
 * @param baseUrl origin of the identity service, without a slash at the end
 */
export function httpDirectory(baseUrl: string, signer: ServiceTokenSigner): Directory {
  async function ask(route: string, question: Record<string, string | undefined>): Promise<unknown> {
    try {
      const response = await fetch(baseUrl + route, {
        method: 'POST',
        headers: { 'content-type': 'application/json', authorization: `Bearer ${await signer()}` },
        body: JSON.stringify(question),
        signal: AbortSignal.timeout(TIMEOUT_MS),
      });
      if (response.ok) return await response.json();
      throw new DirectoryUnavailable(`the directory answered ${response.status} to ${route}`);
    } catch (cause) {
      if (cause instanceof DirectoryUnavailable) throw cause;
      throw new DirectoryUnavailable(`the directory did not answer ${route}`, { cause });
    }
  }
  // Both ends are this package and its one caller, behind a signed token: the shapes are taken as agreed.
  return {
    personBySubject: async (issuer, subject, name) =>
      (await ask(DIRECTORY_ROUTES.personBySubject, { issuer, subject, name })) as DirectoryPerson | null,
    grantsOf: async (personId, sessionBegunAt) =>
      (await ask(DIRECTORY_ROUTES.grantsOf, { personId, sessionBegunAt: sessionBegunAt?.toISOString() })) as Grant[],
    machineByClientId: async (clientId) =>
      (await ask(DIRECTORY_ROUTES.machineByClientId, { clientId })) as DirectoryMachine | null,
  };
}
