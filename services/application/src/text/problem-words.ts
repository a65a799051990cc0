import { coded } from '@award/regulation';
import type { TextProblem } from './plain-text.ts';

/** What is wrong with an input, in words. */
const PROBLEMS = {
  EMPTY: { zh: '没有填写', en: 'it is empty' },
  TOO_LONG: { zh: '超过字数上限', en: 'it is too long' },
  MARKUP: { zh: '含有网页标记，请只用文字', en: 'it holds markup; use plain text' },
  CONTROL_CHARACTER: { zh: '含有不可见的控制字符', en: 'it holds invisible control characters' },
  FILE_NOT_TAKEN: { zh: '不接受这种文件，或者文件为空', en: 'this kind of file is not taken, or it is empty' },
} as const;

/** Names of the inputs that people fill in, as the screens call them; others go by their own name. */
const FIELDS: Readonly<Record<string, { readonly zh: string; readonly en: string }>> = {
  text: { zh: '内容', en: 'text' },
  name: { zh: '名称', en: 'name' },
  address: { zh: '地址', en: 'address' },
  place: { zh: '公示地点', en: 'place' },
  login: { zh: '登录账号', en: 'login name' },
  settlement: { zh: '处理情况', en: 'settlement' },
  reason: { zh: '理由', en: 'reason' },
  remarks: { zh: '意见', en: 'remarks' },
  file: { zh: '文件', en: 'file' },
};

/** The facts of an INVALID_INPUT, with their words for the screen. */
export function inputProblem(field: string, problem: TextProblem | 'EMPTY' | 'FILE_NOT_TAKEN') {
  const words = FIELDS[field];
  return { field: words === undefined ? field : { value: field, display: { ...words } }, reason: coded(problem, PROBLEMS) };
}
