import { expect, it } from 'vitest';
import { catalogue, refusalTemplate } from './catalogue.ts';
import { LAW, lawWith } from './law.fixture.ts';
import { ALL_RULES } from './rules/all.ts';
import { THEMES } from './rules/theme.ts';

const themesOf = () => catalogue(LAW.ruleset);

it('the catalogue is as adopted', () => expect(themesOf()).toMatchSnapshot());

it('has every rule once, under its theme, in the order of the procedure', () => {
  const themes = themesOf();
  expect(themes.map((each) => each.theme)).toEqual(Object.keys(THEMES));
  expect(themes.flatMap((each) => each.rules.map((rule) => rule.id)).sort()).toEqual(ALL_RULES.map((rule) => rule.id).sort());
  for (const { theme, rules } of themes) for (const rule of rules) expect(rule.theme).toBe(theme);
});

it('shows the numbers of the ruleset', () => {
  const [programme] = catalogue(lawWith({ cycleYears: 3 }).ruleset);
  expect(programme?.rules[0]).toMatchObject({ id: 'programme.cycle-interval', description: { zh: '每3年一届。', en: 'A cycle every 3 years.' } });
});

it('leaves no placeholder and no missing word', () => {
  expect(JSON.stringify(themesOf().map(({ label, rules }) => [label, rules.map((rule) => [rule.description, rule.refusals, rule.interpretation])]))).not.toMatch(
    /\{[a-z]|undefined/,
  );
});

it('shows a refusal with the names of its facts', () => {
  expect(refusalTemplate('REAPPLY_TOO_SOON')).toEqual({
    zh: '已于‹表彰日期›获得质量奖，获奖后‹不得重复申报的年限›年内不得重复申报。',
    en: 'Quality award of ‹commended on›: its winner does not apply again within ‹years without a new application› years.',
  });
});
