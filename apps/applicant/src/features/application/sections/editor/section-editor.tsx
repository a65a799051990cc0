import { useLocalText, useTexts } from '@award/messages/react';
import { Button, CheckBox, RefusalPanel, TextArea } from '@award/ui';
import type { SectionFactsFragment } from '../../../../gql/graphql.ts';
import { wordCount } from '../word-count.ts';
import { Conflict } from './conflict.tsx';
import { SaveStateLine } from './save-state.tsx';
import { useSectionDraft } from './use-section-draft.ts';

/** Writes the answer to one criterion (Art. 11(2)), saved as it is typed. */
export function SectionEditor({ applicationId, section, earlier, remark }: {
  readonly applicationId: string;
  readonly section: SectionFactsFragment;
  /** What the organization wrote under this item in an earlier edition. */
  readonly earlier?: { readonly year: number; readonly text: string } | null;
  /** What is to be corrected here. */
  readonly remark?: string | undefined;
}) {
  const t = useTexts('applicant');
  const local = useLocalText();
  const [draft, tell] = useSectionDraft(applicationId, section);
  const words = wordCount(draft.words.text);
  const limit = section.item.wordLimit ?? null;
  const long = limit !== null && words > limit;
  return (
    <section className="ap-editor" aria-labelledby="section-title">
      <h2 id="section-title">{section.item.code} {local(section.item.title)}</h2>
      {remark !== undefined && <p className="ap-warn"><strong>{t('correction.remark')}</strong> {remark}</p>}
      <SaveStateLine state={draft.state} updatedAt={section.updatedAt} updatedBy={section.updatedBy} />
      {draft.state === 'REFUSED' && draft.refusal && <RefusalPanel refusal={draft.refusal} action={t('save.action')} />}
      {draft.state === 'CONFLICT' && <Conflict draft={draft} tell={tell} />}
      {earlier && draft.words.text === '' && (
        <p>
          {t('section.earlierHint', { year: earlier.year })}{' '}
          <Button size="small" onClick={() => tell({ type: 'typed', words: { text: earlier.text } })}>{t('section.earlier', { year: earlier.year })}</Button>
        </p>
      )}
      <TextArea
        aria-labelledby="section-title"
        aria-describedby="section-words"
        aria-invalid={long || undefined}
        value={draft.words.text}
        placeholder={t('section.placeholder')}
        onChange={(event) => tell({ type: 'typed', words: { text: event.target.value } })}
      />
      <p id="section-words" className="ap-words" data-long={long}>
        {limit === null ? t('section.words', { words }) : t(long ? 'section.wordsOver' : 'section.wordsOf', { words, limit, over: words - limit })}
      </p>
      <CheckBox
        checked={draft.words.tradeSecret}
        onChange={(event) => tell({ type: 'typed', words: { tradeSecret: event.target.checked } })}
        detail={t('section.tradeSecretDetail')}
      >
        {t('section.markTradeSecret')}
      </CheckBox>
    </section>
  );
}
