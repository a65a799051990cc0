import type { ServerResponse } from 'node:http';
import { refusalText } from '@award/regulation';
import type { Refusal } from '@award/regulation';

/** Answers with JSON. */
export function sendJson(response: ServerResponse, status: number, body: object): void {
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store' }).end(JSON.stringify(body));
}

/** A refusal outside GraphQL: the same object, with its words in both languages. Nothing is found where nothing may be seen. */
export function sendRefusal(response: ServerResponse, refusal: Refusal): void {
  const message = { zh: refusalText(refusal, 'zh'), en: refusalText(refusal, 'en') };
  sendJson(response, refusal.code === 'NOT_FOUND' ? 404 : 422, { refusal: { ...refusal, message } });
}
