import { REFUSALS } from './refusal/entries/all.ts';
import type { RefusalEntry } from './refusal/entry.ts';
import type { RefusalCode } from './refusal/refusal.ts';
import type { InterpretationId, Requirement } from './requirement.ts';
import { interpretationText, withNumbers } from './ruleset/interpretation.ts';
import type { Ruleset } from './ruleset/ruleset.ts';
import { ALL_RULES } from './rules/all.ts';
import { THEMES } from './rules/theme.ts';
import type { Theme } from './rules/theme.ts';
import { filled } from './text.ts';
import type { Language, Text } from './text.ts';

/** A refusal as the catalogue shows it: the names of its facts in the place of their values. */
export interface CatalogueRefusal {
  readonly code: RefusalCode;
  readonly text: Text;
}

/** One rule as data for a page. */
export interface CatalogueRule {
  readonly id: string;
  readonly theme: Theme;
  readonly article: string;
  readonly requirement: Requirement;
  readonly description: Text;
  readonly interpretation: { readonly id: InterpretationId; readonly text: Text } | null;
  readonly refusals: readonly CatalogueRefusal[];
}

/** The rules of one theme. */
export interface CatalogueTheme {
  readonly theme: Theme;
  readonly label: Text;
  readonly rules: readonly CatalogueRule[];
}

/** The living rule catalogue with the ruleset's numbers, by theme in the order of the procedure. */
export function catalogue(ruleset: Ruleset): readonly CatalogueTheme[] {
  return (Object.keys(THEMES) as Theme[]).map((theme) => ({
    theme,
    label: THEMES[theme],
    rules: ALL_RULES.filter((rule) => rule.theme === theme).map((rule): CatalogueRule => ({
      id: rule.id,
      theme,
      article: rule.article,
      requirement: rule.requirement,
      description: withNumbers(rule.description, ruleset),
      interpretation: rule.interpretation ? { id: rule.interpretation, text: interpretationIn(ruleset, rule.interpretation) } : null,
      refusals: rule.refusals.map((code) => ({ code, text: refusalTemplate(code) })),
    })),
  }));
}

/** A refusal's sentence with ‹the names of its facts› in their places. */
export function refusalTemplate(code: RefusalCode): Text {
  const entry: RefusalEntry = REFUSALS[code];
  const fill = (language: Language) =>
    filled(entry.text[language], (key) => (entry.facts[key] ? `‹${entry.facts[key][language]}›` : undefined));
  return { zh: fill('zh'), en: fill('en') };
}

function interpretationIn(ruleset: Ruleset, id: InterpretationId): Text {
  return { zh: interpretationText(ruleset, id, 'zh'), en: interpretationText(ruleset, id, 'en') };
}
