import type { Case } from '../case/case-facts.ts';
import { ChooseUnit } from '../recommending-unit/choose-unit.tsx';
import { Declaration } from './declaration.tsx';

/** Who shall recommend (Art. 8), and the declarations about the material (Art. 11(2)). */
export function DeclarationPart({ application }: { readonly application: Case }) {
  return (
    <div>
      <ChooseUnit application={application} />
      <Declaration application={application} />
    </div>
  );
}
