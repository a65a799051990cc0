/** The award's mark: one character in a seal. Decoration only. */
export function Seal({ size = 44 }: { readonly size?: number }) {
  return (
    <svg className="aw-seal" width={size} height={size} viewBox="0 0 44 44" aria-hidden="true" focusable="false">
      <rect x="1" y="1" width="42" height="42" rx="3" fill="var(--seal-fill)" />
      <rect x="4.5" y="4.5" width="35" height="35" rx="1" fill="none" stroke="var(--on-seal)" strokeWidth="1.2" />
      <text x="22" y="23.5" fill="var(--on-seal)" fontFamily="var(--serif)" fontSize="25" fontWeight="700" textAnchor="middle" dominantBaseline="central">质</text>
    </svg>
  );
}
