import { event } from '../event.ts';
import { id, text } from '../shape.ts';

/** A recommending unit exists in a programme. Art. 8. */
export const recommendingUnitRegistered = event({
  type: 'RecommendingUnitRegistered',
  publisher: 'application',
  subscribers: ['panel', 'sanction'],
  shape: {
    unitId: id, programmeId: id, nameZh: text, nameEn: text,
  },
});
