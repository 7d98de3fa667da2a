// A screen that fails to draw is a defect of ours: it is said so, and the rest of the window goes on.

import { Component, type ReactNode } from 'react'
import { RootkeepError } from '../../src-main/contract/errors.ts'
import { ErrorNotice } from './error-notice.tsx'

interface BoundaryState {
  readonly error: RootkeepError | null
}

/** Shows `internal` instead of children that threw. Give it a key, so that another screen begins anew. */
export class Boundary extends Component<{ readonly children: ReactNode }, BoundaryState> {
  override state: BoundaryState = { error: null }

  static getDerivedStateFromError(): BoundaryState {
    return { error: new RootkeepError('internal', 'This screen could not be drawn.') }
  }

  override render(): ReactNode {
    return this.state.error ? <ErrorNotice error={this.state.error} /> : this.props.children
  }
}
