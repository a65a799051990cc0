import { together } from '../world/together.ts';
import { eventually } from '../world/eventually.ts';
import { key } from './play.ts';
import type { Play, PlayCase, PlayProgramme } from './play.ts';

type Outcome = 'UPHELD_FORBIDDEN' | 'UPHELD' | 'PARTLY_UPHELD' | 'NOT_UPHELD' | 'WITHDRAWN' | 'OVERDUE';

/** One objection of the play: against whom, and how it ends. */
export interface PlayObjection {
  readonly against: PlayCase;
  readonly outcome: Outcome;
}

const paper = (name: string): { name: string; contentBase64: string } => ({ name, contentBase64: Buffer.from(`${name}：证明材料`).toString('base64') });

interface Receipt {
  receiptNumber: string;
  secret: string;
  status: string;
  missing: { key: string }[];
}

/** Objections from filing to determination (Art. 12, 13). The review goes on meanwhile. */
export async function object(play: Play, programme: PlayProgramme, objections: readonly PlayObjection[], prefix: string): Promise<void> {
  const { clerk, director } = programme;
  play.record.step(`${objections.length} 件异议`);
  const filed = await together(objections, async ({ against, outcome }, index) => {
    const citizen = await play.people.account(`群众 ${index + 1}`, `${prefix}citizen${index + 1}`);
    const receipt = await citizen.do<Receipt>('fileObjection', {
      applicationId: against.id, text: `反映${against.organization.name}申报材料有关情况`, kind: 'PERSON', name: citizen.name, telephone: '0996-2000000', postalAddress: '新疆库尔勒市',
      signed: true, identityProof: index === 0 ? null : paper('身份证明.txt'), evidence: [paper('证据.txt')], ...key(),
    }, 'receiptNumber secret status missing { key }');
    if (index === 0) {
      play.record.check('缺少的内容被指明（Art. 12）', receipt.status === 'INCOMPLETE' && receipt.missing.map((part) => part.key).join() === 'identityProof', receipt.missing);
      await citizen.do('completeObjection', { receiptNumber: receipt.receiptNumber, secret: receipt.secret, identityProof: paper('身份证明.txt') }, 'status');
    }
    if (outcome === 'WITHDRAWN') await citizen.do('withdrawObjection', { receiptNumber: receipt.receiptNumber, secret: receipt.secret }, 'status');
    return { against, outcome, receipt };
  });
  const { objections: list } = await clerk.ask<{ objections: { edges: { node: { id: string; receiptNumber: string; objector: { name: string } | null } }[] } }>(
    `{ objections(first: 100) { edges { node { id receiptNumber objector { name } } } } }`,
  );
  const idOf = (receiptNumber: string): string => list.edges.find(({ node }) => node.receiptNumber === receiptNumber)?.node.id ?? '';
  const { objections: audited } = await programme.auditor.ask<{ objections: { edges: { node: { objector: unknown } }[] } }>(`{ objections(first: 100) { edges { node { objector { name } } } } }`);
  play.record.check('异议人身份不向监督人员公开', audited.edges.every(({ node }) => node.objector === null));
  const open = filed.filter(({ outcome }) => outcome !== 'WITHDRAWN');
  await play.clock.workingDays(1);
  for (const { receipt, outcome } of open) if (outcome !== 'OVERDUE') await clerk.do('forwardObjection', { objectionId: idOf(receipt.receiptNumber), ...key() });
  await play.clock.workingDays(3);
  for (const { receipt, outcome } of open) if (outcome === 'OVERDUE') await clerk.do('forwardObjection', { objectionId: idOf(receipt.receiptNumber), ...key() });
  await together(open, async ({ against, receipt, outcome }) => {
    const objectionId = idOf(receipt.receiptNumber);
    await against.unit.handler.do('reportInvestigation', { objectionId, report: '已走访、调阅资料并询问有关人员。', findings: outcome.startsWith('UPHELD') ? '属实' : '不属实' });
    await against.unit.approver.do('approveInvestigation', { objectionId, ...key() });
    await clerk.do('proposeDetermination', {
      objectionId, outcome: { UPHELD_FORBIDDEN: 'UPHELD', UPHELD: 'UPHELD', PARTLY_UPHELD: 'PARTLY_UPHELD', NOT_UPHELD: 'NOT_UPHELD', OVERDUE: 'NOT_UPHELD', WITHDRAWN: 'NOT_UPHELD' }[outcome],
      forbiddenByConditions: outcome === 'UPHELD_FORBIDDEN', reason: '依据调查情况认定。', replyToObjector: '您反映的情况已办结，特此告知。',
    });
    await director.do('signDetermination', { objectionId, ...key() });
  });
  for (const { against, outcome } of open)
    if (outcome === 'UPHELD_FORBIDDEN')
      await eventually('the disqualification everywhere', async () => {
        const { application } = await director.ask<{ application: { stage: string } }>(`query ($id: ID!) { application(id: $id) { stage } }`, { id: against.id });
        return application.stage === 'DISQUALIFIED';
      });
}
