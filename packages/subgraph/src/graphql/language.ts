import { registerEnumType } from 'type-graphql';

/** The two languages of every text. */
export enum Language {
  ZH = 'ZH',
  EN = 'EN',
}
registerEnumType(Language, { name: 'Language', description: 'Chinese, or English.' });

/** The key of a bilingual text in data. */
export const textKey = (language: Language): 'zh' | 'en' => (language === Language.EN ? 'en' : 'zh');
