import { describe, expect, it } from 'vitest';
import { codeOf, LAW, lawInterpreted, lawWith, valuesOf } from '../law.fixture.ts';
import {
  capIsKept,
  caseIsElected,
  caseIsNotElected,
  inOneListOnly,
  listIsApproved,
  listIsNotApproved,
  objectionsAreDetermined,
} from './award.ts';
import { CASTING_RULES, everyTierIsDecided, oneRoundAtATime, quorumIsPresent, tiersAreVotedInOrder } from './ballot.ts';
import type { VoterFacts } from './ballot.ts';
import { certificateNumberIsSound } from './certificate.ts';
import { check, checkAll } from './rule.ts';
import { certificateNumber } from '../certificate.ts';

describe('the meeting (I-6)', () => {
  it('has its quorum', () => {
    expect(check(quorumIsPresent, { meeting: { members: 9, present: 6 } }, LAW)).toBe(true);
    expect(check(quorumIsPresent, { meeting: { members: 9, present: 5 } }, LAW)).toMatchObject({
      code: 'QUORUM_NOT_MET',
      facts: [{ value: 5 }, { value: 9 }, { value: 6 }],
    });
  });

  it('holds one round at a time', () => {
    expect(check(oneRoundAtATime, { opening: { tier: 'QUALITY_AWARD', decided: [] } }, LAW)).toBe(true);
    expect(check(oneRoundAtATime, { opening: { tier: 'QUALITY_AWARD', decided: [], open: null } }, LAW)).toBe(true);
    expect(check(oneRoundAtATime, { opening: { tier: 'NOMINATION', decided: [], open: 'QUALITY_AWARD' } }, LAW)).toMatchObject({
      code: 'BALLOT_ROUND_OPEN',
      facts: [{ value: 'QUALITY_AWARD', display: { zh: '质量奖' } }],
    });
  });

  it('votes the tiers in their order, each once', () => {
    const judge = (tier: 'QUALITY_AWARD' | 'NOMINATION', ...decided: ('QUALITY_AWARD' | 'NOMINATION')[]) =>
      check(tiersAreVotedInOrder, { opening: { tier, decided } }, LAW);
    expect(judge('QUALITY_AWARD')).toBe(true);
    expect(judge('NOMINATION', 'QUALITY_AWARD')).toBe(true);
    expect(judge('NOMINATION')).toMatchObject({ code: 'BALLOT_ORDER', facts: [{ value: 'NOMINATION' }, { value: 'QUALITY_AWARD' }] });
    expect(judge('QUALITY_AWARD', 'QUALITY_AWARD')).toMatchObject({
      code: 'ALREADY_DONE',
      articles: ['Art. 11(8)'],
      facts: [{ value: 'QUALITY_AWARD' }],
    });
    const onlyQuality = lawWith({ ballot: { ...LAW.ruleset.ballot, order: ['QUALITY_AWARD'] } });
    expect(check(tiersAreVotedInOrder, { opening: { tier: 'NOMINATION', decided: ['QUALITY_AWARD'] } }, onlyQuality)).toBe(true);
  });

  it('ends when every tier is decided', () => {
    expect(check(everyTierIsDecided, { decided: ['NOMINATION', 'QUALITY_AWARD'] }, LAW)).toBe(true);
    expect(check(everyTierIsDecided, { decided: ['QUALITY_AWARD'] }, LAW)).toMatchObject({
      code: 'DELIBERATION_UNFINISHED',
      facts: [{ value: 'NOMINATION', display: { en: 'nomination' } }],
    });
  });
});

describe('a ballot is cast', () => {
  const facts: VoterFacts = {
    round: { tier: 'NOMINATION', seats: 2, candidates: ['a', 'b', 'c'], open: true },
    voter: { present: true, hasVoted: false, recusedFrom: ['c'] },
    ballot: { choices: ['a', 'b'], abstain: false },
  };
  const cast = (changes: { [Key in keyof VoterFacts]?: Partial<VoterFacts[Key]> }) =>
    checkAll(
      CASTING_RULES,
      { round: { ...facts.round, ...changes.round }, voter: { ...facts.voter, ...changes.voter }, ballot: { ...facts.ballot, ...changes.ballot } },
      LAW,
    );
  const tier = [{ key: 'tier', value: 'NOMINATION' }];

  it('with up to as many choices as seats, or as an abstention', () => {
    expect(cast({})).toBe(true);
    expect(cast({ ballot: { choices: ['b'] } })).toBe(true);
    expect(cast({ ballot: { choices: [], abstain: true } })).toBe(true);
  });

  it.each([
    ['BALLOT_ROUND_CLOSED', { round: { open: false } }, tier],
    ['BALLOT_NOT_ENTITLED', { voter: { present: false } }, tier],
    ['BALLOT_ALREADY_CAST', { voter: { hasVoted: true } }, tier],
    ['BALLOT_TOO_MANY_CHOICES', { ballot: { choices: ['a', 'b', 'c'] } }, [{ value: 3 }, { value: 2 }]],
    ['BALLOT_CHOICE_REPEATED', { ballot: { choices: ['a', 'a'] } }, [{ value: 2 }]],
    ['BALLOT_CHOICE_UNKNOWN', { ballot: { choices: ['x', 'y'] } }, [{ value: 2 }]],
    ['BALLOT_CHOICE_UNKNOWN', { ballot: { choices: ['x', 'a'] } }, [{ value: 1 }]],
    ['BALLOT_ABSTENTION_WITH_CHOICES', { ballot: { abstain: true } }, [{ value: 2 }]],
    ['BALLOT_EMPTY', { ballot: { choices: [] } }, []],
    ['RECUSED', { ballot: { choices: ['a', 'c'] } }, [{ value: 'CANDIDATE', display: { zh: '候选组织', en: 'a candidate of this round' } }]],
  ] as const)('or refused: %s', (code, changes, values) => {
    expect(cast(changes)).toMatchObject({ code, facts: values });
  });

  it('is judged in the order: round, voter, paper, recusal', () => {
    expect(CASTING_RULES.map((rule) => rule.id)).toEqual(['ballot.open', 'ballot.entitled', 'ballot.once', 'ballot.valid', 'ballot.recused']);
    expect(cast({ round: { open: false }, voter: { present: false, hasVoted: true } })).toMatchObject({ code: 'BALLOT_ROUND_CLOSED' });
  });
});

describe('the lists (Art. 4, 11(8), 11(9))', () => {
  it('name who is elected, and set down the others', () => {
    expect(check(caseIsElected, { deliberation: { concluded: true, elected: 'NOMINATION' } }, LAW)).toBe(true);
    expect(check(caseIsElected, { deliberation: { concluded: true, elected: null } }, LAW)).toMatchObject({ code: 'NOT_ELECTED' });
    expect(check(caseIsElected, { deliberation: { concluded: false, elected: 'NOMINATION' } }, LAW)).toMatchObject({ code: 'DELIBERATION_NOT_CONCLUDED' });
    expect(check(caseIsNotElected, { deliberation: { concluded: true, elected: null } }, LAW)).toBe(true);
    expect(check(caseIsNotElected, { deliberation: { concluded: true, elected: 'NOMINATION' } }, LAW)).toMatchObject({
      code: 'ELECTED',
      facts: [{ value: 'NOMINATION', display: { zh: '质量奖提名奖' } }],
    });
    expect(check(caseIsNotElected, { deliberation: { concluded: false, elected: null } }, LAW)).toMatchObject({ code: 'DELIBERATION_NOT_CONCLUDED' });
  });

  it.each([
    ['QUALITY_AWARD', 2, undefined, true],
    ['QUALITY_AWARD', 3, undefined, false],
    ['QUALITY_AWARD', 0, 3, true],
    ['QUALITY_AWARD', 1, 3, false],
    ['NOMINATION', 4, 1, true],
    ['NOMINATION', 5, 1, false],
  ] as const)('%s with %i taken and %s asked: %s', (tier, taken, asked, fits) => {
    const result = check(capIsKept, { seat: { tier, taken, asked } }, LAW);
    expect(codeOf(result)).toBe(fits ? 'HOLDS' : 'CAP_REACHED');
    expect(valuesOf(result)).toEqual(fits ? [] : [tier, taken, asked ?? 1, LAW.ruleset.caps[tier]]);
  });

  it('hold an organization once', () => {
    expect(check(inOneListOnly, { listedIn: null, seat: { tier: 'NOMINATION' } }, LAW)).toBe(true);
    expect(check(inOneListOnly, { listedIn: 'NOMINATION', seat: { tier: 'NOMINATION' } }, LAW)).toBe(true);
    const both = { listedIn: 'QUALITY_AWARD', seat: { tier: 'NOMINATION' } } as const;
    expect(check(inOneListOnly, both, LAW)).toMatchObject({ code: 'IN_BOTH_LISTS', facts: [{ value: 'QUALITY_AWARD' }] });
    expect(check(inOneListOnly, both, lawWith({ ballot: { ...LAW.ruleset.ballot, oneListOnly: false } }))).toBe(true);
  });

  it('are submitted once every objection is determined (I-5)', () => {
    expect(check(objectionsAreDetermined, { objections: { undetermined: 0 } }, LAW)).toBe(true);
    const open = { objections: { undetermined: 1 } };
    expect(check(objectionsAreDetermined, open, LAW)).toMatchObject({
      code: 'OBJECTIONS_UNDETERMINED',
      articles: ['Art. 11(9)', 'Art. 13'],
      interpretation: 'I-5',
      facts: [{ value: 1 }],
    });
    expect(check(objectionsAreDetermined, open, lawInterpreted('I-5', { undeterminedBlocksApproval: false }))).toBe(true);
  });

  it('are approved before the commendation, and once', () => {
    expect(check(listIsApproved, { approval: { approved: true } }, LAW)).toBe(true);
    expect(check(listIsApproved, { approval: { approved: false } }, LAW)).toMatchObject({ code: 'NOT_APPROVED' });
    expect(check(listIsNotApproved, { approval: { approved: false } }, LAW)).toBe(true);
    expect(check(listIsNotApproved, { approval: { approved: true } }, LAW)).toMatchObject({
      code: 'ALREADY_DONE',
      articles: ['Art. 11(9)'],
      facts: [{ value: 'approval', display: { zh: '审定', en: 'The approval' } }],
    });
  });
});

it('a certificate is verified by its number (Art. 14)', () => {
  const typed = certificateNumber({ programmeCode: 'BZ', year: 2026, tier: 'QUALITY_AWARD', serial: 1 });
  expect(check(certificateNumberIsSound, { typed }, LAW)).toBe(true);
  expect(check(certificateNumberIsSound, { typed: 'BZ-2026-Q001-00' }, LAW)).toMatchObject({
    code: 'CERTIFICATE_NUMBER_INVALID',
    facts: [{ value: 'BZ-2026-Q001-00' }],
  });
});
