import { graphqlEnum } from '../../../graphql-enum.ts';

export const AwardTierEnum = graphqlEnum('AwardTier', ['QUALITY_AWARD', 'NOMINATION'], 'The two honours (Art. 4).');
