import { Component } from 'react';
import type { ReactNode } from 'react';

interface Props {
  /** Shown instead of what failed; `retry` mounts the children afresh. */
  readonly renderFailure: (retry: () => void) => ReactNode;
  readonly onRetry: () => void;
  readonly children: ReactNode;
}

/** Keeps a failing portal inside its own frame: the shell and the other portals go on. */
export class PortalBoundary extends Component<Props, { failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError(): { failed: boolean } {
    return { failed: true };
  }

  private readonly retry = (): void => {
    this.props.onRetry();
    this.setState({ failed: false });
  };

  override render(): ReactNode {
    return this.state.failed ? this.props.renderFailure(this.retry) : this.props.children;
  }
}
