import { expect, it } from 'vitest';
import { settingsFrom } from './environment.ts';

const complete = {
  PUBLIC_ORIGIN: 'https://award.example/',
  DATABASE_URL: 'postgres://x',
  SUPERGRAPH: 'supergraph.graphql',
  SUBGRAPHS: 'books=http://10.0.0.1:1/graphql, reviews=http://10.0.0.2:1/graphql?a=b',
  IDENTITY_ORIGIN: 'http://10.0.0.3:1',
  VIEWER_PRIVATE_KEY: '{"kty":"OKP","crv":"Ed25519","x":"a","d":"b"}',
  OIDC_ISSUER: 'https://award.example/oidc',
  OIDC_CLIENT_ID: 'gateway',
  OIDC_CLIENT_SECRET: 's',
  SESSION_SECRET: 'x'.repeat(32),
};

it('reads a complete environment', () => {
  expect(settingsFrom({ ...complete, OPEN_QUERIES: '1', METRICS_TOKEN: '' })).toMatchObject({
    PORT: 4000,
    PUBLIC_ORIGIN: 'https://award.example',
    SUBGRAPHS: { books: 'http://10.0.0.1:1/graphql', reviews: 'http://10.0.0.2:1/graphql?a=b' },
    OPEN_QUERIES: true,
    EMBEDDED_PROVIDER: true,
  });
});

it('names every variable that is missing or makes no sense', () => {
  const read = () => settingsFrom({ ...complete, SESSION_SECRET: 'short', PORT: 'http', DATABASE_URL: undefined });
  expect(read).toThrow(/PORT[\s\S]*DATABASE_URL[\s\S]*SESSION_SECRET/);
  expect(() => settingsFrom({ ...complete, VIEWER_PRIVATE_KEY: '{"kty":"RSA"}' })).toThrow(/VIEWER_PRIVATE_KEY/);
});
