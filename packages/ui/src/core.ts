/** What the work portals stand in, and controls that the platform does not make itself. */
export { AwardTheme } from './theme/antd/award-theme.tsx';
export { Progress, Tabs, Tree } from 'antd';
