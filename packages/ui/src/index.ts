export { PageState } from './parts/page-state/page-state.tsx';
