import { useState } from 'react';
import { useArticle, useTexts } from '@award/messages/react';
import { Button } from '../button/button.tsx';
import { RefusalPanel } from '../refusal/refusal-panel.tsx';
import type { RefusalFacts } from '../refusal/refusal-facts.ts';
import './action-bar.css';

/** What the viewer may do now, as the server says (GraphQL `AvailableAction`, fragment `ActionFacts`). */
export interface ActionFacts {
  readonly action: string;
  readonly label: string;
  readonly article: string;
  /** Set where the action is the viewer's, but the law says no today. */
  readonly refusal?: RefusalFacts | null;
}

export interface ActionBarProps {
  readonly actions: readonly ActionFacts[];
  /** Starts an action; called only for one without a refusal. */
  readonly onAct: (action: string) => void;
  /** The actions that this page can start; others are left to their own pages. All when omitted. */
  readonly handles?: readonly string[];
  /** The action of the page; the first possible one when omitted. */
  readonly primary?: string;
  readonly busy?: string | null;
}

/** The buttons of a case. One that the law refuses today stays in sight and, pressed, explains itself. */
export function ActionBar({ actions, onAct, handles, primary, busy = null }: ActionBarProps) {
  const t = useTexts('ui');
  const article = useArticle();
  const [explained, setExplained] = useState<string | null>(null);
  const mine = handles === undefined ? actions : actions.filter((action) => handles.includes(action.action));
  const main = primary ?? mine.find((action) => action.refusal === null || action.refusal === undefined)?.action;
  const refusal = mine.find((action) => action.action === explained)?.refusal ?? null;
  if (mine.length === 0) return <div className="aw-actions"><p>{t('actions.none')}</p></div>;
  return (
    <div className="aw-actions">
      <ul aria-label={t('actions.label')}>
        {mine.map((action) => {
          const refused = action.refusal !== null && action.refusal !== undefined;
          return (
            <li key={action.action}>
              <Button
                tone={action.action === main && !refused ? 'primary' : 'plain'}
                data-refused={refused || undefined}
                aria-expanded={refused ? explained === action.action : undefined}
                busy={busy === action.action}
                title={article(action.article)}
                onClick={() => (refused ? setExplained(explained === action.action ? null : action.action) : onAct(action.action))}
              >
                {action.label}
                {refused && <span className="aw-hidden">{t('actions.refused')}</span>}
              </Button>
            </li>
          );
        })}
      </ul>
      {refusal !== null && <RefusalPanel refusal={refusal} onClose={() => setExplained(null)} />}
    </div>
  );
}
