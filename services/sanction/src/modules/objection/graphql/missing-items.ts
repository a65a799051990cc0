import { LocalText } from '@award/subgraph';
import type { ObjectionParts } from '../domain/objector-input.ts';
import { missingPartsOf } from '../domain/missing-parts.ts';
import type { MissingPart } from '../domain/missing-parts.ts';
import { MissingItemType } from './objection.type.ts';

/** The missing parts as the schema shows them. */
export const missingItems = (missing: readonly MissingPart[]): MissingItemType[] =>
  missing.map(({ key, what }) => Object.assign(new MissingItemType(), { key, what: Object.assign(new LocalText(), what), article: 'Art. 12' }));

/** What is missing of these parts; nothing where they are unknown. */
export const missingItemsOf = (parts: ObjectionParts | null): MissingItemType[] => (parts ? missingItems(missingPartsOf(parts)) : []);
