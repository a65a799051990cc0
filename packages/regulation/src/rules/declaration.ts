import { codedList, refuse } from '../refusal/refusal.ts';
import { joined, text } from '../text.ts';
import type { Text } from '../text.ts';
import { rule } from './rule.ts';

/** Something that a file lacks, named so that it can be supplied. */
export interface Missing {
  /** A path or key: `section/2.1`. */
  readonly key: string;
  readonly label: Text;
}

/** What the file still lacks, by the criteria's sections and the call. */
export interface MaterialFacts {
  readonly material: { readonly missing: readonly Missing[] };
}

export const materialIsComplete = rule<MaterialFacts>({
  id: 'declaration.material-complete',
  theme: 'DECLARATION',
  article: 'Art. 11(2)',
  requirement: 'R7',
  description: text('按申报通知的要求如实、完整填写申报材料。', 'The material is filled in truthfully and completely, as the call asks.'),
  refusals: ['MATERIAL_INCOMPLETE'],
  holds({ material: { missing } }) {
    if (missing.length === 0) return true;
    const display = joined(missing.map((each) => each.label));
    return refuse('MATERIAL_INCOMPLETE', { missing: { value: missing.map((each) => each.key).join(','), display } });
  },
});

/** The applicant's declarations (Art. 11(2), 19). */
export interface DeclarationFacts {
  readonly declaration: { readonly noStateSecret: boolean; readonly truthful: boolean };
}

const DECLARATIONS = {
  noStateSecret: { zh: '材料不涉及国家安全和国家秘密', en: 'the material holds no state secret' },
  truthful: { zh: '材料真实、准确、合法', en: 'the material is true, accurate and lawful' },
} as const satisfies Record<string, Text>;

export const declarationsAreMade = rule<DeclarationFacts>({
  id: 'declaration.made',
  theme: 'DECLARATION',
  article: 'Art. 11(2)',
  requirement: 'R8',
  description: text(
    '声明材料不涉及国家秘密，并对其真实性、准确性、合法性负责。',
    'Declared: no state secret in the material, and responsibility for its truth, accuracy and lawfulness.',
  ),
  refusals: ['DECLARATION_MISSING'],
  holds({ declaration }) {
    const missing = (['noStateSecret', 'truthful'] as const).filter((key) => !declaration[key]);
    return missing.length === 0 ? true : refuse('DECLARATION_MISSING', { missing: codedList(missing, DECLARATIONS) });
  },
});

/** Someone who wants to read a section or an attachment. */
export interface SecretFacts {
  readonly content: { readonly name: string; readonly tradeSecret: boolean };
  readonly reader: { readonly mustReview: boolean; readonly recused: boolean };
}

export const secretIsForItsReviewers = rule<SecretFacts>({
  id: 'declaration.trade-secret',
  theme: 'DECLARATION',
  article: 'Art. 22',
  requirement: 'R8',
  description: text('注明为商业秘密的内容只向须评审它的人员显示。', 'What is marked as a trade secret is shown only to those who must review it.'),
  refusals: ['SECRET_NOT_FOR_READER'],
  applies: ({ content }) => content.tradeSecret,
  holds({ content, reader }) {
    return reader.mustReview && !reader.recused ? true : refuse('SECRET_NOT_FOR_READER', { what: content.name });
  },
});
