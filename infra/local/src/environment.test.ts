import { StartFailure } from '@award/infra-postgres';
import { describe, expect, it } from 'vitest';
import { DEMO_SYSADMIN, secretsFrom, settingsFrom } from './environment.ts';

describe('settings', () => {
  it('need nothing: a demo on the loopback address, with its known administrator', () => {
    expect(settingsFrom({}, [])).toMatchObject({ port: 4000, host: '127.0.0.1', dataDir: '.data', demo: true, distributed: false, sysadmin: DEMO_SYSADMIN });
  });

  it('are no demo with a database of one’s own, and then the administrator’s password is made up', () => {
    const settings = settingsFrom({ DATABASE_URL: 'postgresql://admin@db/award' }, []);
    expect(settings).toMatchObject({ demo: false, sysadmin: { login: 'sysadmin', password: null } });
    expect(settingsFrom({ DATABASE_URL: 'postgresql://admin@db/award', DEMO: '1' }, []).demo).toBe(true);
  });

  it('take an empty variable for none', () => {
    expect(settingsFrom({ PORT: ' ', DATA_DIR: '', DATABASE_URL: '' }, [])).toMatchObject({ port: 4000, dataDir: '.data', databaseUrl: null });
  });

  it('choose the way of running by an argument', () => {
    expect(settingsFrom({}, ['--distributed']).distributed).toBe(true);
  });

  it.each([
    [{ PORT: 'four' }, /PORT/],
    [{ PORT: '70000' }, /PORT/],
    [{ DEMO: 'perhaps' }, /DEMO/],
    [{ PUBLIC_ORIGIN: 'award.example' }, /PUBLIC_ORIGIN/],
    [{ PUBLIC_ORIGIN: 'https://award.example/path' }, /PUBLIC_ORIGIN/],
    [{ OIDC_ISSUER: 'https://id.example' }, /OIDC_CLIENT_ID/],
  ])('say what is wrong with %j', (environment, sentence) => {
    expect(() => settingsFrom(environment, [])).toThrow(StartFailure);
    expect(() => settingsFrom(environment, [])).toThrow(sentence);
  });

  it('refuse a short session secret and a key that is no JWK', () => {
    expect(() => secretsFrom({ SESSION_SECRET: 'short' })).toThrow(/SESSION_SECRET/);
    expect(() => secretsFrom({ VIEWER_PRIVATE_KEY: 'pem' })).toThrow(/VIEWER_PRIVATE_KEY/);
    expect(secretsFrom({})).toEqual({});
  });
});
