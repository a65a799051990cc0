import { useState } from 'react';
import { CommandForm } from '@award/command-form';
import { useArticle, useLocalText, useTexts } from '@award/messages/react';
import { BeijingTime, Sheet } from '@award/ui';
import { useActing } from '../../acting/use-acting.ts';
import { AdoptRulesetDocument } from '../../gql/graphql.ts';
import type { ProgrammeRegisterQuery } from '../../gql/graphql.ts';

type Version = ProgrammeRegisterQuery['cycles']['edges'][number]['node']['ruleset'];

/** The numbers as typed: an object in JSON; null while it is not one. */
function changesOf(text: string): object | null {
  try {
    const read: unknown = JSON.parse(text);
    return typeof read === 'object' && read !== null && !Array.isArray(read) ? read : null;
  } catch {
    return null;
  }
}

/** The rules of the newest cycle with their interpretations; the director adopts a next version (Art. 24). */
export function Ruleset({ programmeId, ruleset }: { readonly programmeId: string; readonly ruleset: Version | null }) {
  const t = useTexts('admin');
  const local = useLocalText();
  const article = useArticle();
  const { director } = useActing();
  const [unread, setUnread] = useState(false);
  return (
    <Sheet title={t('ruleset.title')} aside={ruleset && t('preparation.ruleset', { version: ruleset.version })}>
      {ruleset?.approvedAt && <p><BeijingTime at={ruleset.approvedAt} /></p>}
      <ul>{ruleset?.interpretations.map((one) => <li key={one.id}><strong>{one.id}</strong>（{article(one.article)}）{local(one.text)}</li>)}</ul>
      {ruleset && <details><summary>{t('ruleset.text')}</summary><pre>{JSON.stringify(ruleset.text, null, 2)}</pre></details>}
      {unread && <p className="aw-error" role="alert">{t('ruleset.unread')}</p>}
      {director && (
        <CommandForm portal="admin" name="adoptRuleset" document={AdoptRulesetDocument}
          fields={[{ name: 'basedOnVersion', kind: 'number', required: true, value: String(ruleset?.version ?? 1) }, { name: 'changes', kind: 'long', required: true, value: '{}' }, { name: 'reason', kind: 'long', required: true }]}
          input={(values) => {
            const changes = changesOf(values['changes'] ?? '');
            setUnread(changes === null);
            return { programmeId, basedOnVersion: Number(values['basedOnVersion']), changes, reason: values['reason'] ?? '' };
          }} />
      )}
    </Sheet>
  );
}
