import { useEffect, useRef, useState } from 'react';
import { useCommand } from '@award/graphql-client';
import { useLocalText, useTexts } from '@award/messages/react';
import { OfficialText, RefusalPanel, ScoreInput, Sheet, TextArea } from '@award/ui';
import { ScoreItemDocument } from '../../gql/graphql.ts';
import type { AssignmentPageQuery } from '../../gql/graphql.ts';

type Assignment = NonNullable<AssignmentPageQuery['assignment']>;
type Section = Assignment['application']['sections'][number];
type Score = NonNullable<Assignment['myScoreSheet']>['scores'][number];

const QUIET_MS = 900;

/** One item: what was written beside the score; kept by itself when the expert pauses (I-9). */
export function ItemSheet({ assignmentId, section, score, open }: { readonly assignmentId: string; readonly section: Section; readonly score: Score | undefined; readonly open: boolean }) {
  const t = useTexts('reviewer');
  const local = useLocalText();
  const keep = useCommand(ScoreItemDocument);
  const version = useRef(score?.version ?? 0);
  const [draft, setDraft] = useState({ percent: score?.percent ?? null, strengths: score?.strengths ?? '', opportunities: score?.opportunities ?? '', comment: score?.comment ?? '' });
  const [dirty, setDirty] = useState(false);
  const change = (part: Partial<typeof draft>): void => {
    setDraft((old) => ({ ...old, ...part }));
    setDirty(true);
  };
  useEffect(() => {
    if (score && score.version > version.current) version.current = score.version;
  }, [score]);
  const { run } = keep;
  useEffect(() => {
    if (!dirty || draft.percent === null) return undefined;
    const { percent } = draft;
    const send = async (): Promise<void> => {
      const words = { strengths: draft.strengths, opportunities: draft.opportunities, comment: draft.comment || null };
      const outcome = await run({ assignmentId, itemId: section.item.id, percent, ...words, expectedVersion: version.current });
      if (outcome.state === 'done') version.current += 1;
      else if (outcome.state === 'failed') setDirty(true);
    };
    const timer = setTimeout(() => {
      setDirty(false);
      void send();
    }, QUIET_MS);
    return () => clearTimeout(timer);
  }, [dirty, draft, assignmentId, section.item.id, run]);
  const state = keep.busy ? 'saving' : dirty ? 'unsaved' : score ? 'saved' : 'empty';
  return (
    <Sheet title={`${section.item.code} ${local(section.item.title)}`} aside={<span role="status">{t(`autosave.${state}`)}</span>}>
      <div className="rv-beside">
        <div>
          {section.item.guidance && <p>{local(section.item.guidance)}</p>}
          {section.withheld ? <p>{t('file.withheld')}</p> : <OfficialText text={section.text} />}
        </div>
        <div>
          <ScoreInput value={draft.percent} onChange={(percent) => change({ percent })} label={t('score.percent')} points={section.item.points} disabled={!open} />
          {(['strengths', 'opportunities', 'comment'] as const).map((part) => (
            <label key={part} className="rv-text">{t(`score.${part}`)}<TextArea rows={2} value={draft[part]} disabled={!open} onChange={(event) => change({ [part]: event.target.value })} /></label>
          ))}
          {keep.refusal && <RefusalPanel refusal={keep.refusal} action={t('action.scoreItem')} onClose={keep.reset} />}
        </div>
      </div>
    </Sheet>
  );
}
