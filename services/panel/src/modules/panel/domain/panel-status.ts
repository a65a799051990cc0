/** A panel is formed, works once the director started it, and is closed by the list of its stage. */
export const PANEL_STATUSES = ['FORMING', 'WORKING', 'CLOSED'] as const;
export type PanelStatus = (typeof PANEL_STATUSES)[number];
