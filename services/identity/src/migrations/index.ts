import type { NamedMigration } from '@award/subgraph';
import { People } from './0001-people.ts';
import { SignIn } from './0002-sign-in.ts';

/** The migrations of the schema `identity`, in order. */
export const migrations: readonly NamedMigration[] = [
  { name: '0001-people', class: People },
  { name: '0002-sign-in', class: SignIn },
];
