export type { Role } from '@award/identity';
