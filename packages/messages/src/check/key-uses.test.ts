import { expect, test } from 'vitest';
import { keyUses } from './key-uses.ts';

test('keys are read with the namespace of the hook they are called through', () => {
  const source = `
    const t = useTexts('applicant');
    const stages = useTexts('stages');
    t('case.title'); t('case.count', { count: 'no.key' }); stages('DRAFT'); useTexts('ui')('state.loading');
    format('not.a.key'); object.t('neither');`;
  expect(keyUses(source)).toEqual([
    { namespace: 'applicant', key: 'case.title', whole: true },
    { namespace: 'applicant', key: 'case.count', whole: true },
    { namespace: 'stages', key: 'DRAFT', whole: true },
    { namespace: 'ui', key: 'state.loading', whole: true },
  ]);
});

test('a key put together counts up to its hole, both sides of a choice count, a compared string does not', () => {
  const source = "const t = useTexts('x'); t(`state.${kind}.title`); t(kind === 'A' ? 'one' : 'two');";
  expect(keyUses(source)).toEqual([
    { namespace: 'x', key: 'state.', whole: false },
    { namespace: 'x', key: 'one', whole: true },
    { namespace: 'x', key: 'two', whole: true },
  ]);
});

test('a menu entry names its namespace', () => {
  expect(keyUses("[{ path: '', text: 'applicant:nav.home', roles: [] }]")).toEqual([{ namespace: 'applicant', key: 'nav.home', whole: true }]);
});
