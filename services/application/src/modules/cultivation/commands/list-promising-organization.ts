import { isIndustry, isSocialCreditCode, refuse } from '@award/regulation';
import { command } from '@award/subgraph';
import { v7 as uuidv7 } from 'uuid';
import { normalized } from '../../../text/plain-text.ts';
import { unfitText } from '../../../text/required-texts.ts';

export interface ListPromisingOrganizationInput {
  organizationName: string;
  creditCode?: string | null;
  divisionCode: string;
  industry: string;
  note: string;
}

/** Puts an organization on the Office's list of those to be cultivated (Art. 7(3), 10); it need not be registered. */
export const listPromisingOrganization = command<ListPromisingOrganizationInput, { id: string }>({
  key: 'Mutation.listPromisingOrganization',
  constraints: { r6_listed_once: ({ organizationName }) => refuse('ALREADY_DONE', { what: organizationName.trim() }, { articles: ['Art. 7(3)'] }) },
  async run(tx, input) {
    const unfit = unfitText({ organizationName: [input.organizationName, 100], note: [input.note, 2000] });
    if (unfit) return unfit;
    if (!/^\d{6}$/.test(input.divisionCode)) return refuse('INVALID_INPUT', { field: 'divisionCode', reason: 'GB/T 2260' });
    if (!isIndustry(input.industry)) return refuse('INVALID_INPUT', { field: 'industry', reason: 'GB/T 4754, A–T' });
    const creditCode = input.creditCode?.trim() || null;
    if (creditCode && !isSocialCreditCode(creditCode)) return refuse('INVALID_INPUT', { field: 'creditCode', reason: 'GB 32100' });
    const id = uuidv7();
    await tx.execute(
      `insert into application.promising_organization (id, programme_id, organization_name, credit_code, division_code, industry, note, listed_by, listed_by_name, listed_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
      [id, tx.viewer.programmeId, input.organizationName.trim(), creditCode, input.divisionCode, input.industry, normalized(input.note), tx.viewer.personId, tx.viewer.name, tx.now],
    );
    tx.audit(`promising organization ${id}`);
    return { id };
  },
});
