/** What lies above the page. */
export { Confirm, Dialog } from './parts/dialog/dialog.tsx';
export type { ConfirmProps, DialogProps } from './parts/dialog/dialog.tsx';
export { Drawer, Popover, Tooltip } from 'antd';
