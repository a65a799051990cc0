import { isRefusal } from '../client/person.ts';
import type { Person } from '../client/person.ts';
import type { PlayOrganization } from '../world/organizations.ts';
import { together } from '../world/together.ts';
import { key } from './play.ts';
import type { Play, PlayCase, PlayCycle, PlayProgramme } from './play.ts';

/** Registers organizations, each by its own person. An organization of an earlier cycle is known already. */
export async function registerOrganizations(play: Play, organizations: readonly PlayOrganization[]): Promise<Map<string, { owner: Person; organizationId: string }>> {
  play.record.step(`${organizations.length} 个组织注册`);
  const known = new Map<string, { owner: Person; organizationId: string }>();
  await together(organizations, async (organization) => {
    const owner = await play.people.account(`${organization.name} 质量负责人`, organization.login);
    const { id } = await owner.do<{ id: string }>('registerOrganization', {
      name: organization.name, creditCode: organization.creditCode, kind: 'LEGAL_PERSON', parentId: null, divisionCode: organization.territory,
      address: '新疆巴音郭楞蒙古自治州', industry: organization.industry, size: organization.size,
      establishedOn: organization.establishedOn, operatingSince: organization.establishedOn, newField: organization.newField,
    });
    known.set(organization.creditCode, { owner, organizationId: id });
  });
  return known;
}

interface DraftSection {
  item: { id: string; code: string };
  version: number;
}

/** Writes an application up to its internal notice. */
async function draft(cycle: PlayCycle, one: { organization: PlayOrganization; owner: Person; organizationId: string }, unitId: string): Promise<string> {
  const { organization, owner, organizationId } = one;
  const application = await owner.do<{ id: string; sections: DraftSection[] }>(
    'startApplication', { cycleId: cycle.id, organizationId, category: organization.category }, 'id sections { item { id code } version }',
  );
  for (const { item, version } of application.sections)
    await owner.do('writeSection', {
      applicationId: application.id, itemId: item.id, expectedVersion: version, tradeSecret: item.code === '4' && organization.size === 'LARGE',
      text: `${organization.name}在第${item.code}章所列方面建立了系统的方法，已在各部门展开，近三年主要指标持续改善，并与同行业水平进行了对比。`,
    });
  await owner.do('chooseRecommendingUnit', { applicationId: application.id, recommendingUnitId: unitId });
  if (organization.newField) await owner.upload({ applicationId: application.id, purpose: 'NEW_FIELD_PROOF', name: '新业态证明.png', tradeSecret: 'false' }, POSTER);
  await owner.do('declare', { applicationId: application.id, noStateSecret: true, truthful: true });
  await owner.do('publishInternalNotice', { applicationId: application.id, place: '厂区公告栏', ...key() });
  await owner.upload({ applicationId: application.id, purpose: 'INTERNAL_NOTICE_PROOF', name: '内部公示照片.png', tradeSecret: 'false' }, POSTER);
  return application.id;
}

/** A picture of one pixel: content is checked by its bytes, not by its name. */
const POSTER = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==', 'base64');

/** Applications from the draft to the sealed submission (Art. 11(2)); some press the button too early and are refused. */
export async function apply(
  play: Play, programme: PlayProgramme, cycle: PlayCycle, organizations: readonly PlayOrganization[],
  known: ReadonlyMap<string, { owner: Person; organizationId: string }>,
): Promise<PlayCase[]> {
  play.record.step(`${organizations.length} 个组织填报并内部公示`);
  const drafts = await together(organizations, async (organization): Promise<PlayCase> => {
    const registered = known.get(organization.creditCode);
    const unit = programme.units.find((each) => each.territory === organization.territory);
    if (!registered || !unit) throw new Error(`${organization.name} has no account or no unit`);
    return { id: await draft(cycle, { organization, ...registered }, unit.id), organization, unit, ...registered };
  });
  const [hasty] = drafts;
  if (hasty) {
    const early = await hasty.owner.try('submitApplication', { applicationId: hasty.id, ...key() }, 'id');
    play.record.check('内部公示未满五个工作日不能提交（Art. 11(2)）', isRefusal(early) && early.code === 'NOTICE_RUNNING' && early.succeedsFrom !== null, early);
  }
  await play.clock.workingDays(6);
  play.record.step('内部公示期满，提交申报');
  await together(drafts, async (each, index) => {
    const act = { applicationId: each.id, ...key() };
    const first = await each.owner.do<{ submission: { receipt: string } }>('submitApplication', act, 'id submission { receipt contentHash }');
    if (index % 9 !== 0) return;
    const again = await each.owner.do<{ submission: { receipt: string } }>('submitApplication', act, 'id submission { receipt contentHash }');
    play.record.check('重复提交得到同一回执', again.submission.receipt === first.submission.receipt, again.submission.receipt);
  });
  return drafts;
}
