import { isPlainDate, plainDate } from '@award/calendar';
import { Person, forgetSchema } from '../client/person.ts';
import { PlayRecord } from '../record/play-record.ts';
import { People } from '../world/people.ts';
import { PlayClock } from '../world/play-clock.ts';
import { seededRandom } from '../world/random.ts';
import type { Play } from './play.ts';

/** Where and from when to play. */
export interface PlaySetting {
  readonly origin: string;
  readonly sysadmin: { readonly login: string; readonly password: string };
  /** Beijing date on which the play begins */
  readonly from: string;
  readonly seed: number;
  readonly onStep: (line: string) => void;
}

/** Signs the administrator in, takes the clock, and begins. */
export async function beginPlay(setting: PlaySetting): Promise<Play> {
  if (!isPlainDate(setting.from)) throw new RangeError(`${setting.from} is no date`);
  forgetSchema();
  const record = new PlayRecord(setting.onStep);
  const sysadmin = await new Person(setting.origin, { name: '系统管理员', ...setting.sysadmin }, record.noteRefusal).signIn();
  await sysadmin.actAs('SYSADMIN');
  const clock = await PlayClock.beginAt(sysadmin, plainDate(setting.from));
  return { sysadmin, clock, record, people: new People(setting.origin, sysadmin, record.noteRefusal), random: seededRandom(setting.seed) };
}
