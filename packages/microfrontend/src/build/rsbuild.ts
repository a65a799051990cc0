import { fileURLToPath } from 'node:url';
import { pluginModuleFederation } from '@module-federation/rsbuild-plugin';
import type { RsbuildConfig } from '@rsbuild/core';
import { pluginReact } from '@rsbuild/plugin-react';
import { federation } from './federation.ts';
import { moduleRuntime } from './module-runtime.ts';
import { persistedDocuments } from './persisted-documents.ts';
import { precompress } from './precompress.ts';
import { REFRESH_HOOK } from './refresh-hook.ts';

/** The gateway in development; its port is the product's default. */
const GATEWAY = `http://127.0.0.1:${process.env['PORT'] ?? '4000'}`;
const GATEWAY_PATHS = ['/graphql', '/session', '/sign-in', '/sign-out', '/oidc', '/files', '/notices', '/honours', '/certificates', '/sanctions', '/healthz'];

/** Where each portal is served while developing. */
export const DEVELOPMENT_PORTS = { shell: 5000, applicant: 5001, reviewer: 5002, admin: 5003 } as const;

export type PortalName = Exclude<keyof typeof DEVELOPMENT_PORTS, 'shell'>;

/** Sources of the workspace packages that have a compiled form too: the browser build takes the source. */
const workspaceSource = (path: string) => fileURLToPath(new URL(`../../../${path}`, import.meta.url));
const SOURCES = {
  '@award/messages/react$': workspaceSource('messages/src/react.ts'),
  '@award/messages$': workspaceSource('messages/src/index.ts'),
  '@award/ui/tokens$': workspaceSource('ui/src/tokens/index.ts'),
};

function base(): RsbuildConfig {
  return {
    source: { entry: { index: './src/index.ts' } },
    resolve: { alias: SOURCES },
    dev: { lazyCompilation: false },
    // The browsers of 2022 and 2023: what a county office's machine may still run.
    output: { overrideBrowserslist: ['chrome >= 107', 'edge >= 107', 'firefox >= 115', 'safari >= 16.4'], legalComments: 'none', minify: { jsOptions: { minimizerOptions: { compress: { passes: 3 } } } } },
    plugins: [pluginReact(), moduleRuntime(), precompress(), persistedDocuments()],
  };
}

/**
 * Settings of a portal that the shell loads.
 * `name` is its path (`/<name>` on screen, `/r/<name>/` for its files) and its federation name.
 */
export function remoteConfig({ name }: { name: PortalName }): RsbuildConfig {
  const common = base();
  const port = DEVELOPMENT_PORTS[name];
  return {
    ...common,
    server: { port, strictPort: true, base: `/r/${name}/`, cors: { origin: /^http:..localhost:\d+$/ } },
    dev: { ...common.dev, assetPrefix: `http://localhost:${port}/r/${name}/` },
    output: { ...common.output, assetPrefix: `/r/${name}/` },
    plugins: [
      ...(common.plugins ?? []),
      pluginModuleFederation({
        name,
        filename: 'remoteEntry.js',
        exposes: { './App': './src/App.tsx' },
        ...federation('remote'),
      }),
    ],
  };
}

/**
 * Settings of the shell. `style` is put into the page itself, so that paper and ink are there before any script.
 */
export function hostConfig({ style, title, favicon }: { style: string; title: string; favicon: string }): RsbuildConfig {
  const common = base();
  const proxied = Object.entries(DEVELOPMENT_PORTS)
    .filter(([name]) => name !== 'shell')
    .map(([name, port]) => [`/r/${name}`, { target: `http://localhost:${port}`, ws: true }]);
  return {
    ...common,
    html: {
      title,
      favicon,
      tags: (tags) => [
        ...tags,
        { tag: 'style', head: true, append: false, children: style },
        ...(process.env['NODE_ENV'] === 'development'
          ? [{ tag: 'script', head: true, append: false, children: REFRESH_HOOK }]
          : []),
      ],
      meta: { viewport: 'width=device-width, initial-scale=1', 'color-scheme': 'light dark' },
    },
    server: {
      // The gateway lets only pages of its own origin act; it must see the host that the browser sees.
      port: DEVELOPMENT_PORTS.shell,
      strictPort: true,
      historyApiFallback: true,
      proxy: { ...Object.fromEntries(proxied), ...Object.fromEntries(GATEWAY_PATHS.map((path) => [path, { target: GATEWAY, ws: true, changeOrigin: false }])) },
    },
    plugins: [
      ...(common.plugins ?? []),
      pluginModuleFederation({ name: 'shell', remotes: {}, ...federation('host') }),
    ],
  };
}
