import { useLocalText, useTexts } from '@award/messages/react';
import { NavLink } from '@award/microfrontend/router';
import type { CriterionFactsFragment, SectionFactsFragment } from '../../../../gql/graphql.ts';
import { progressOf, tally } from './criteria-tree.ts';
import type { Branch } from './criteria-tree.ts';

const MARK = { EMPTY: '○', WRITTEN: '●', LONG: '!' } as const;

/** The criteria with how far each answer is. */
export function TreeView({ branches, sections, base }: {
  readonly branches: readonly Branch<CriterionFactsFragment>[];
  readonly sections: readonly SectionFactsFragment[];
  readonly base: string;
}) {
  const t = useTexts('applicant');
  const { written, all } = tally(branches, sections);
  return (
    <nav className="ap-tree" aria-label={t('section.tree')}>
      <p className="ap-soft">{t('section.progress', { written, all })}</p>
      <Level branches={branches} sections={sections} base={base} />
    </nav>
  );
}

function Level({ branches, sections, base }: Parameters<typeof TreeView>[0]) {
  const t = useTexts('applicant');
  const local = useLocalText();
  return (
    <ul>
      {branches.map(({ item, below }) => {
        const progress = progressOf(item.id, sections);
        const title = `${item.code} ${local(item.title)}`;
        return (
          <li key={item.id}>
            {progress === null ? (
              <strong>{title}</strong>
            ) : (
              <NavLink to={`${base}/sections/${item.code}`}>
                <span aria-hidden="true" data-progress={progress}>{MARK[progress]}</span> {title} <small>{t('section.points', { points: item.points })}</small>
                <span className="aw-hidden">{t(`section.state.${progress}`)}</span>
              </NavLink>
            )}
            {below.length > 0 && <Level branches={below} sections={sections} base={base} />}
          </li>
        );
      })}
    </ul>
  );
}
