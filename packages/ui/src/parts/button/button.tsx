import type { ButtonHTMLAttributes } from 'react';
import { Link } from '@award/microfrontend/router';
import './button.css';

/** `primary` (the seal's red) is for the one main act of a page; `danger` for what takes something away. */
export type ButtonTone = 'primary' | 'plain' | 'quiet' | 'danger';

export interface ButtonProps extends ButtonHTMLAttributes<HTMLButtonElement> {
  readonly tone?: ButtonTone;
  readonly size?: 'normal' | 'small';
  /** Work is going on: shown, announced, and pressed no second time. */
  readonly busy?: boolean;
}

/** The one button. */
export function Button({ tone = 'plain', size = 'normal', busy = false, disabled, type = 'button', className, ...rest }: ButtonProps) {
  return (
    <button
      {...rest}
      type={type}
      className={className === undefined ? 'aw-button' : `aw-button ${className}`}
      data-tone={tone}
      data-size={size}
      aria-busy={busy || undefined}
      disabled={disabled === true || busy}
    />
  );
}

export interface LinkButtonProps {
  readonly to: string;
  readonly tone?: ButtonTone;
  readonly size?: 'normal' | 'small';
  readonly children: React.ReactNode;
}

/** A way to another page that looks like a button. */
export function LinkButton({ to, tone = 'plain', size = 'normal', children }: LinkButtonProps) {
  return (
    <Link to={to} className="aw-button" data-tone={tone} data-size={size}>
      {children}
    </Link>
  );
}
