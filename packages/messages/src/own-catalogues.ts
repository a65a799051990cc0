import type { Catalogue } from './catalogue.ts';
import { registerCatalogue } from './catalogue.ts';
import roles from './catalogues/roles/zh-CN.json' with { type: 'json' };
import shell from './catalogues/shell/zh-CN.json' with { type: 'json' };
import stages from './catalogues/stages/zh-CN.json' with { type: 'json' };
import ui from './catalogues/ui/zh-CN.json' with { type: 'json' };

/** Chinese texts of the platform's own namespaces: small, and needed for the first paint. */
export const OWN_CATALOGUES: Readonly<Record<'shell' | 'ui' | 'stages' | 'roles', Catalogue>> = { shell, ui, stages, roles };

registerCatalogue('shell', () => import('./catalogues/shell/en.json', { with: { type: 'json' } }));
registerCatalogue('ui', () => import('./catalogues/ui/en.json', { with: { type: 'json' } }));
registerCatalogue('stages', () => import('./catalogues/stages/en.json', { with: { type: 'json' } }));
registerCatalogue('roles', () => import('./catalogues/roles/en.json', { with: { type: 'json' } }));

// Public pages that are opened by few: in neither language in the first load.
registerCatalogue('objection', (language) =>
  language === 'en' ? import('./catalogues/objection/en.json', { with: { type: 'json' } }) : import('./catalogues/objection/zh-CN.json', { with: { type: 'json' } }),
);
registerCatalogue('public', (language) =>
  language === 'en' ? import('./catalogues/public/en.json', { with: { type: 'json' } }) : import('./catalogues/public/zh-CN.json', { with: { type: 'json' } }),
);
