import { useState } from 'react';
import { useLocalText } from '@award/messages/react';
import { Route, Routes, useLocation, useNavigate } from '@award/microfrontend/router';
import { ActionBar, CaseHeader, PageState } from '@award/ui';
import { useLawTexts } from '../../../parts/law-texts.ts';
import { AttachmentsPart } from '../attachments/attachments-part.tsx';
import { DeclarationPart } from '../declaration/declaration-part.tsx';
import { FeedbackPart } from '../feedback/feedback-part.tsx';
import { InternalNoticePart } from '../internal-notice/internal-notice-part.tsx';
import { RecordPart } from '../record/record-part.tsx';
import { SectionsPart } from '../sections/sections-part.tsx';
import { SubmissionPart } from '../submission/submission-part.tsx';
import { Withdraw } from '../withdrawal/withdraw.tsx';
import { runningClocks } from './case-facts.ts';
import type { ActionName, Case } from './case-facts.ts';
import { CaseOverview } from './case-overview.tsx';
import { CaseParts } from './case-parts.tsx';
import { SlimHead } from './slim-head.tsx';
import { mainAction, PLACE_OF, shownActions } from './places.ts';

/** No action has this name: none is red. */
const NO_MAIN_ACTION = '';

/** The case page: head, what I can do now, and the parts of the file. */
export function CaseView({ application }: { readonly application: Case }) {
  const local = useLocalText();
  const law = useLawTexts();
  const navigate = useNavigate();
  const [withdrawing, setWithdrawing] = useState(false);
  const base = `/applicant/applications/${application.id}`;
  const { pathname } = useLocation();
  // While writing, the page belongs to the text; and one page has one red button.
  const writing = pathname.startsWith(`${base}/sections`);
  const main = pathname === base ? mainAction(application) : NO_MAIN_ACTION;
  const cycle = `${local(application.cycle.title)} · ${law.category(application.category)}`;
  const act = (action: string) => {
    if (action === 'withdrawApplication') setWithdrawing(true);
    else navigate(`${base}/${PLACE_OF[action as ActionName] ?? ''}`);
  };
  return (
    <div className="aw-stack">
      {writing ? (
        <SlimHead application={application} />
      ) : (
        <>
          <CaseHeader
            number={application.number}
            name={application.organization.name}
            meta={cycle}
            sentence={application.holder.sentence}
            stage={application.stage}
            at={application.stageBeforeReturn ?? application.notAdvancedAt}
            clocks={runningClocks(application)}
          />
          <ActionBar actions={shownActions(application)} onAct={act} primary={main} />
        </>
      )}
      <CaseParts application={application} base={base} />
      <Routes>
        <Route index element={<CaseOverview application={application} base={base} />} />
        <Route path="sections" element={<SectionsPart application={application} base={base} />} />
        <Route path="sections/:code" element={<SectionsPart application={application} base={base} />} />
        <Route path="attachments" element={<AttachmentsPart application={application} />} />
        <Route path="declaration" element={<DeclarationPart application={application} />} />
        <Route path="internal-notice" element={<InternalNoticePart application={application} base={base} />} />
        <Route path="submission" element={<SubmissionPart application={application} base={base} />} />
        <Route path="record" element={<RecordPart application={application} />} />
        <Route path="feedback" element={<FeedbackPart applicationId={application.id} />} />
        <Route path="*" element={<PageState kind="missing" />} />
      </Routes>
      {withdrawing && <Withdraw application={application} onClose={() => setWithdrawing(false)} />}
    </div>
  );
}
