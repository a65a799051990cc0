import { STAGES } from '@award/regulation';
import { expect, it } from 'vitest';
import { concerned, stageTitle } from './concerned.ts';

const application = { stage: 'DRAFT', organizationId: 'org', programmeId: 'programme', recommendingUnitId: 'unit', submitted: true } as const;
const audiences = (more: object): string[] => concerned({ ...application, ...more }).map(({ audience }) => audience).sort();

it('tells the organization of every move, and nobody else before the submission', () => {
  for (const stage of STAGES) {
    expect(audiences({ stage })).toContain('ORGANIZATION');
    expect(audiences({ stage, submitted: false })).toEqual(['ORGANIZATION']);
  }
});

it('tells who holds the case now', () => {
  expect(audiences({ stage: 'UNDER_RECOMMENDATION' })).toEqual(['ORGANIZATION', 'UNIT']);
  expect(audiences({ stage: 'QUALIFICATION' })).toEqual(['OFFICE', 'ORGANIZATION']);
  expect(audiences({ stage: 'DELIBERATION' })).toEqual(['LEADING_GROUP', 'ORGANIZATION']);
  expect(audiences({ stage: 'APPROVAL' })).toEqual(['GOVERNMENT', 'ORGANIZATION']);
});

it('tells those who handled it of an end that came from elsewhere', () => {
  expect(audiences({ stage: 'WITHDRAWN' })).toEqual(['OFFICE', 'ORGANIZATION', 'UNIT']);
});

it('says which case and where it stands', () => {
  expect(stageTitle({ number: 'BZ2026-0001', organizationName: '天山机械', stage: 'QUALIFICATION' })).toEqual({ zh: '天山机械（BZ2026-0001）：资格审查', en: 'BZ2026-0001: Qualification' });
});
