import { useArticle, useLocalText, useTexts } from '@award/messages/react';
import type { RulesPageQuery } from '../gql/graphql.ts';

type Rule = RulesPageQuery['ruleCatalogue'][number];

/** Every rule with its article and the refusals it can give, by theme. */
export function RuleCatalogue({ rules }: { readonly rules: readonly Rule[] }) {
  const t = useTexts('public');
  const local = useLocalText();
  const themes = [...new Set(rules.map((rule) => rule.theme))].map((theme) => ({ theme, entries: rules.filter((rule) => rule.theme === theme) }));
  return (
    <>
      <nav aria-label={t('rules.contents')}>
        <ul className="rule-themes">
          {themes.map(({ theme, entries }) => (
            <li key={theme}>
              <a href={`#${theme}`}>{local(entries[0]?.themeLabel ?? { zh: theme, en: theme })}</a>
            </li>
          ))}
        </ul>
      </nav>
      {themes.map(({ theme, entries }) => (
        <section key={theme} id={theme}>
          <h2>{local(entries[0]?.themeLabel ?? { zh: theme, en: theme })}</h2>
          <ul className="rules">
            {entries.map((rule) => (
              <RuleItem key={rule.id} rule={rule} />
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}

function RuleItem({ rule }: { readonly rule: Rule }) {
  const t = useTexts('public');
  const local = useLocalText();
  const article = useArticle();
  return (
    <li>
      <p>{local(rule.description)}</p>
      <p className="rule-basis">
        {article(rule.article)}
        {typeof rule.interpretation === 'string' && ` · ${t('rules.interpretation', { id: rule.interpretation })}`}
      </p>
      {rule.refusals.length > 0 && (
        <details>
          <summary>{t('rules.refusals', { total: rule.refusals.length })}</summary>
          <ul>
            {rule.refusals.map((refusal) => (
              <li key={refusal.code}>{local(refusal.text)} <code>{refusal.code}</code></li>
            ))}
          </ul>
        </details>
      )}
    </li>
  );
}
