import { writeFile } from 'node:fs/promises';
import { addDays, beijingDate, systemClock } from '@award/calendar';
import { closeConnections } from './client/browser.ts';
import { playDemoCycles } from './demo.ts';

// Run by `npm start` as a process of its own, against the platform that it has just started.
const need = (name: string): string => {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set`);
  return value;
};
const DAYS_OF_THE_PLAY = 850;
const today = beijingDate(systemClock.now());
const accounts = await playDemoCycles({
  origin: need('AWARD_ORIGIN'),
  sysadmin: { login: need('AWARD_SYSADMIN_LOGIN'), password: need('AWARD_SYSADMIN_PASSWORD') },
  from: addDays(today, -DAYS_OF_THE_PLAY),
  seed: 1,
  onStep: (line) => console.log(line),
}, today);
await writeFile(need('AWARD_DEMO_ACCOUNTS_FILE'), JSON.stringify(accounts));
await closeConnections();
