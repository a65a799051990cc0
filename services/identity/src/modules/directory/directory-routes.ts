import type { IncomingMessage, ServerResponse } from 'node:http';
import { DIRECTORY_AUDIENCE, DIRECTORY_ROUTES, idOf, InvalidServiceToken, verifyServiceToken } from '@award/identity';
import type { Directory } from '@award/identity';
import type { JWK } from 'jose';
import { z } from 'zod';

const MOST_BYTES = 16 * 1024;

const subjectShape = z.object({ issuer: z.string().max(500), subject: z.string().max(255), name: z.string().max(500) });
const grantsShape = z.object({ personId: z.uuid(), sessionBegunAt: z.iso.datetime().optional() });
const machineShape = z.object({ clientId: z.string().max(255) });

/**
 * The directory for a gateway in another process; on the loopback or a private network only, and only with a token
 * that the gateway signed.
 * @returns false when the address is none of its routes
 */
export async function directoryRoutes(directory: Directory, gatewayKey: JWK, request: IncomingMessage, response: ServerResponse): Promise<boolean> {
  const answer = routesOf(directory)[request.url ?? ''];
  if (!answer || request.method !== 'POST') return false;
  try {
    const [scheme, token = ''] = (request.headers.authorization ?? '').split(' ');
    if (scheme !== 'Bearer') throw new InvalidServiceToken('no token');
    await verifyServiceToken(token, DIRECTORY_AUDIENCE, gatewayKey);
    send(response, 200, await answer(await bodyOf(request)));
  } catch (error) {
    if (error instanceof InvalidServiceToken) send(response, 401, { error: 'a token of the gateway is needed' });
    else if (error instanceof z.ZodError || error instanceof SyntaxError || error instanceof RangeError) send(response, 400, { error: 'not as agreed' });
    else throw error;
  }
  return true;
}

function routesOf(directory: Directory): Record<string, (question: unknown) => Promise<unknown>> {
  return {
    [DIRECTORY_ROUTES.personBySubject]: (question) => {
      const { issuer, subject, name } = subjectShape.parse(question);
      return directory.personBySubject(issuer, subject, name);
    },
    [DIRECTORY_ROUTES.grantsOf]: (question) => {
      const { personId, sessionBegunAt } = grantsShape.parse(question);
      return directory.grantsOf(idOf('PersonId', personId), sessionBegunAt === undefined ? undefined : new Date(sessionBegunAt));
    },
    [DIRECTORY_ROUTES.machineByClientId]: (question) => directory.machineByClientId(machineShape.parse(question).clientId),
  };
}

async function bodyOf(request: IncomingMessage): Promise<unknown> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    bytes += chunk.length;
    if (bytes > MOST_BYTES) throw new RangeError('the question is too large');
    chunks.push(chunk);
  }
  return JSON.parse(Buffer.concat(chunks).toString('utf8'));
}

function send(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store' });
  response.end(JSON.stringify(body));
}
