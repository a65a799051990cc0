import { useEffect, useId, useRef } from 'react';
import type { ReactNode } from 'react';
import { useTexts } from '@award/messages/react';
import { Button } from '../button/button.tsx';
import './dialog.css';

export interface DialogProps {
  readonly open: boolean;
  readonly title: ReactNode;
  readonly onClose: () => void;
  readonly children: ReactNode;
  /** Buttons; the close button stands before them. */
  readonly footer?: ReactNode;
  /** Escape and the close button do nothing, while something runs that must not be left. */
  readonly held?: boolean;
}

/** A dialog of the platform itself: focus is kept inside, Escape closes, focus returns to where it was. */
export function Dialog({ open, title, onClose, children, footer, held = false }: DialogProps) {
  const t = useTexts('ui');
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const element = dialog.current;
    if (open && element !== null && !element.open) element.showModal();
    if (!open && element?.open === true) element.close();
  }, [open]);
  return (
    <dialog
      ref={dialog}
      className="aw-dialog"
      aria-labelledby={id}
      onCancel={(event) => {
        event.preventDefault();
        if (!held) onClose();
      }}
    >
      {open && (
        <div>
          <h2 id={id}>{title}</h2>
          <div>{children}</div>
          <footer>
            <Button onClick={onClose} disabled={held}>{t('dialog.close')}</Button>
            {footer}
          </footer>
        </div>
      )}
    </dialog>
  );
}

export interface ConfirmProps {
  readonly open: boolean;
  readonly title: ReactNode;
  /** What will happen, in a sentence or a list. */
  readonly children: ReactNode;
  readonly confirm: string;
  readonly onConfirm: () => void;
  readonly onClose: () => void;
  readonly busy?: boolean;
  readonly danger?: boolean;
}

/** Asks once more before what has legal effect. */
export function Confirm({ open, title, children, confirm, onConfirm, onClose, busy = false, danger = false }: ConfirmProps) {
  return (
    <Dialog
      open={open}
      title={title}
      onClose={onClose}
      held={busy}
      footer={<Button tone={danger ? 'danger' : 'primary'} busy={busy} onClick={onConfirm}>{confirm}</Button>}
    >
      {children}
    </Dialog>
  );
}
