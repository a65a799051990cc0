import type { Subject } from '../subjects.ts';
import { IdentityStep } from './identity-step.tsx';
import { KindStep } from './kind-step.tsx';
import { MatterStep } from './matter-step.tsx';
import type { Step } from './procedure.ts';
import { ReviewStep } from './review-step.tsx';
import type { StepProps } from './step.ts';
import { SubjectStep } from './subject-step.tsx';

/** The step that is now asked. */
export function StepView({ step, draft, change, subjects }: StepProps & { readonly step: Step; readonly subjects: readonly Subject[] }) {
  switch (step) {
    case 'subject':
      return <SubjectStep draft={draft} change={change} subjects={subjects} />;
    case 'kind':
      return <KindStep draft={draft} change={change} />;
    case 'identity':
      return <IdentityStep draft={draft} change={change} />;
    case 'matter':
      return <MatterStep draft={draft} change={change} />;
    case 'review':
      return <ReviewStep draft={draft} />;
  }
}
