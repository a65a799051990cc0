import { filled, shown } from '../text.ts';
import type { Language } from '../text.ts';
import { articleLabel } from './article-label.ts';
import { REFUSALS } from './entries/all.ts';
import type { Fact, Refusal } from './refusal.ts';

/**
 * The refusal in full sentences: basis, facts, from when it would succeed, what to do next.
 * "Art. 15: quality award of 2023-06-30, … Possible from 2028-07-01."
 */
export function refusalText(refusal: Refusal, language: Language): string {
  const fact = new Map(refusal.facts.map((each) => [each.key, factText(each, language)]));
  const sentence = filled(REFUSALS[refusal.code].text[language], (key) => fact.get(key));
  const parts = [`${basisOf(refusal, language)}${sentence}`];
  if (refusal.succeedsFrom) {
    const day = shown(refusal.succeedsFrom, language);
    parts.push(language === 'zh' ? `最早可于${day}办理。` : `Possible from ${day}.`);
  }
  if (refusal.next) parts.push(refusal.next[language]);
  return parts.join(language === 'zh' ? '' : ' ');
}

/** A fact's value in words. */
export function factText(fact: Fact, language: Language): string {
  return fact.display ? fact.display[language] : shown(fact.value, language);
}

function basisOf({ articles, interpretation }: Refusal, language: Language): string {
  const cited = articles.map((article) => articleLabel(article, language));
  if (language === 'zh') return `依据${cited.join('、')}${interpretation ? `（解释${interpretation}）` : ''}：`;
  return `${cited.join(', ')}${interpretation ? ` (${interpretation})` : ''}: `;
}
