import { yuan } from './yuan.ts';

/** An amount of money, given in fen. */
export function Money({ fen }: { readonly fen: string }) {
  return <span className="aw-number">¥ {yuan(fen)}</span>;
}
