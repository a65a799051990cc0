import { refuse } from '../refusal/refusal.ts';
import type { Refusal } from '../refusal/refusal.ts';
import { text } from '../text.ts';
import type { Text } from '../text.ts';
import { interpretationText } from './interpretation.ts';
import { INTERPRETATIONS_V1 } from './interpretations.ts';
import { RULESET_NUMBERS } from './numbers.ts';
import { PREFECTURE_RULESET_V1 } from './prefecture.ts';
import { valueAt } from './ruleset.ts';
import type { Ruleset } from './ruleset.ts';

/** A ruleset made of plain data, such as stored JSON, or everything that is wrong with it, as INVALID_INPUT by field. */
export function parseRuleset(data: unknown): Ruleset | readonly Refusal[] {
  const problems = Object.entries(RULESET_NUMBERS)
    .filter(([path, { demand }]) => !demand.accepts(at(data, path)))
    .map(([path, { label, demand }]) => invalid(path, label, demand.reason));
  if (problems.length > 0) return problems;
  // Every path has been checked, so the numbers are a ruleset's; the interpretations are checked against them.
  const ruleset = data as Ruleset;
  const all = [...proportions(ruleset), ...interpretationProblems(ruleset), ...statutoryProblems(ruleset)];
  return all.length > 0 ? all : ruleset;
}

/**
 * The next version of a ruleset with some values changed (Art. 24), or everything that is wrong with the changes.
 * @param changes the same shape as a ruleset, only what changes; an interpretation by its id: `{interpretations: {"I-6": {…}}}`
 */
export function amendRuleset(base: Ruleset, changes: Readonly<Record<string, unknown>>): Ruleset | readonly Refusal[] {
  const { interpretations, ...numbers } = changes;
  const unknown = pathsOf(numbers).filter((path) => !Object.hasOwn(RULESET_NUMBERS, path) || path === 'id' || path === 'version');
  if (unknown.length > 0) {
    return unknown.map((path) => invalid(path, text(path, path), text('规则中没有这一项，或者不能修改', 'a ruleset has no such value to change')));
  }
  const amended = base.interpretations.map((each) => merged(each, at(interpretations, each.id)));
  return parseRuleset({ ...(merged(base, numbers) as object), version: base.version + 1, interpretations: amended });
}

function proportions({ ballot, score }: Ruleset): readonly Refusal[] {
  const problems: Refusal[] = [];
  const below = text('不能大于分母', 'not above the denominator');
  const belowOne = text('须小于分母', 'below the denominator');
  const half = text('须不低于二分之一', 'at least one half');
  const { quorum, majority } = ballot;
  const named = (path: string, reason: Text) => problems.push(invalid(path, RULESET_NUMBERS[path]!.label, reason));
  if (quorum.numerator > quorum.denominator) named('ballot.quorum.numerator', below);
  if (majority.numerator >= majority.denominator) named('ballot.majority.numerator', belowOne);
  if (majority.numerator * 2 < majority.denominator) named('ballot.majority.numerator', half);
  if (score.maximum % score.step !== 0) named('score.step', text('须整除最高评分', 'divides the highest score'));
  return problems;
}

function interpretationProblems(ruleset: Ruleset): readonly Refusal[] {
  const given = Array.isArray(ruleset.interpretations) ? ruleset.interpretations : [];
  return INTERPRETATIONS_V1.flatMap(({ id, parameters }, position) => {
    const found = given[position];
    const ofOtherType = (name: string) => typeof found?.parameters?.[name] !== typeof parameters[name];
    const sound = found?.id === id && Object.keys(parameters).every((name) => !ofOtherType(name)) && isReadable(ruleset, id);
    return sound ? [] : [invalid(`interpretations.${id}`, text(`解释${id}`, `interpretation ${id}`), text('缺失、参数不符或者引用了不存在的数值', 'missing, of other parameters, or naming a value that does not exist'))];
  });
}

function isReadable(ruleset: Ruleset, id: (typeof INTERPRETATIONS_V1)[number]['id']): boolean {
  try {
    return interpretationText(ruleset, id, 'zh').length > 0 && interpretationText(ruleset, id, 'en').length > 0;
  } catch {
    return false;
  }
}

function statutoryProblems(ruleset: Ruleset): readonly Refusal[] {
  if (ruleset.id !== PREFECTURE_RULESET_V1.id) return [];
  return Object.entries(RULESET_NUMBERS).flatMap(([path, { label, statutory }]) => {
    const [law, value] = [valueAt(PREFECTURE_RULESET_V1, path), valueAt(ruleset, path)];
    const kept = JSON.stringify(law) === JSON.stringify(value) || (statutory === 'AT_LEAST' && Number(value) >= Number(law));
    return !statutory || kept ? [] : [invalid(path, label, text(`办法规定为${shownAs(law)}`, `the regulation says ${shownAs(law)}`))];
  });
}

function shownAs(value: unknown): string {
  return Array.isArray(value) ? value.join(', ') : String(value);
}

function invalid(path: string, label: Text, reason: Text): Refusal {
  const facts = { field: { value: path, display: label }, reason: { value: reason.en, display: reason } };
  return refuse('INVALID_INPUT', facts, { articles: ['Art. 24'] });
}

function at(data: unknown, path: string): unknown {
  return path.split('.').reduce<unknown>((holder, key) => (isRecord(holder) ? holder[key] : undefined), data);
}

function pathsOf(data: Readonly<Record<string, unknown>>, prefix = ''): readonly string[] {
  return Object.entries(data).flatMap(([key, value]) => (isRecord(value) ? pathsOf(value, `${prefix}${key}.`) : [`${prefix}${key}`]));
}

function merged(base: unknown, changes: unknown): unknown {
  if (!isRecord(base) || !isRecord(changes)) return changes === undefined ? base : changes;
  return Object.fromEntries([...new Set([...Object.keys(base), ...Object.keys(changes)])].map((key) => [key, merged(base[key], changes[key])]));
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
