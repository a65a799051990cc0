import type { InterpretationId } from '../requirement.ts';
import { chineseNumber } from '../chinese-number.ts';
import { filled, shown } from '../text.ts';
import type { Language, Text } from '../text.ts';
import { valueAt } from './ruleset.ts';
import type { Fraction, Interpretation, Parameter, Ruleset } from './ruleset.ts';

/** The interpretation with that id. @throws RangeError if the ruleset lacks it, which its constructor excludes. */
export function interpretationOf(ruleset: Ruleset, id: InterpretationId): Interpretation {
  const found = ruleset.interpretations.find((interpretation) => interpretation.id === id);
  if (!found) throw new RangeError(`the ruleset ${ruleset.id}/${ruleset.version} has no ${id}`);
  return found;
}

/** One of an interpretation's own values. @throws RangeError if it has none of that name. */
export function parameterOf(ruleset: Ruleset, id: InterpretationId, name: string): Parameter {
  const value = interpretationOf(ruleset, id).parameters[name];
  if (value === undefined) throw new RangeError(`${id} has no parameter ${name}`);
  return value;
}

/** The interpretation in plain words with the ruleset's numbers put in. */
export function interpretationText(ruleset: Ruleset, id: InterpretationId, language: Language): string {
  const { text, parameters } = interpretationOf(ruleset, id);
  return filled(text[language], (key) =>
    numberText(key.startsWith('parameters.') ? parameters[key.slice('parameters.'.length)] : valueAt(ruleset, key), language),
  );
}

/** Words with the ruleset's numbers put in: `{eligibility.years}`. */
export function withNumbers(words: Text, ruleset: Ruleset): Text {
  const fill = (language: Language) => filled(words[language], (key) => numberText(valueAt(ruleset, key), language));
  return { zh: fill('zh'), en: fill('en') };
}

function numberText(value: unknown, language: Language): string | undefined {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return shown(value, language);
  const { numerator, denominator } = (value ?? {}) as Partial<Fraction>;
  if (!numerator || !denominator) return undefined;
  return language === 'zh' ? `${chineseNumber(denominator)}分之${chineseNumber(numerator)}` : `${numerator}/${denominator}`;
}
