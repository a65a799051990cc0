import type { AuthorityId, ProgrammeId } from '@award/identity';
import { refuse } from '@award/regulation';
import { command } from '@award/subgraph';
import { v7 as uuidv7 } from 'uuid';
import { unfitText } from '../../../text/required-texts.ts';
import { AuthorityEntity } from '../persistence/authority.entity.ts';

export interface RegisterAuthorityInput {
  name: { zh: string; en: string };
}

/** Registers a competent department that the Office may consult (Art. 11(4)). */
export const registerAuthority = command<RegisterAuthorityInput, { id: string }>({
  key: 'Mutation.registerAuthority',
  constraints: { r11_one_authority_per_name: ({ name }) => refuse('ALREADY_DONE', { what: name.zh }) },
  async run(tx, input) {
    const unfit = unfitText({ 'name.zh': [input.name.zh, 100], 'name.en': [input.name.en, 60] });
    if (unfit) return unfit;
    const id = uuidv7() as AuthorityId;
    tx.em.create(AuthorityEntity, { id, programmeId: tx.viewer.programmeId as ProgrammeId, nameZh: input.name.zh.trim(), nameEn: input.name.en.trim(), registeredAt: tx.now });
    tx.audit(`authority ${id}`);
    return { id };
  },
});
