import type { ReactNode } from 'react';
import '../button/button.css';
import './controls.css';
import type { ControlAttributes } from './labelled.tsx';

export interface FilePickerProps extends Partial<ControlAttributes> {
  /** On the button: the browser's own would speak the device's language, not the page's. */
  readonly children: ReactNode;
  readonly onFiles: (files: readonly File[]) => void;
  /** As of `<input accept>`. */
  readonly accept?: string | undefined;
  readonly multiple?: boolean;
  readonly disabled?: boolean;
}

/** Chooses files, on a phone also from the camera. */
export function FilePicker({ children, onFiles, ...input }: FilePickerProps) {
  return (
    <label className="aw-button aw-picker" data-tone="plain" aria-disabled={input.disabled || undefined}>
      {children}
      <input
        {...input}
        type="file"
        className="aw-hidden"
        onChange={(event) => {
          onFiles([...(event.target.files ?? [])]);
          event.target.value = '';
        }}
      />
    </label>
  );
}
