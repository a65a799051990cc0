import { resultUnion } from '@award/subgraph';
import { SiteVisitType } from './site.type.ts';

export const SiteVisitResult = resultUnion('SiteVisitResult', SiteVisitType);
