import { resultUnion } from '@award/subgraph';
import { PublicNoticeType } from '../../notice/graphql/notice.type.ts';
import { ConsultationType } from './qualification.type.ts';

export const ConsultationResult = resultUnion('ConsultationResult', ConsultationType);
export const PublicNoticeResult = resultUnion('PublicNoticeResult', PublicNoticeType);
