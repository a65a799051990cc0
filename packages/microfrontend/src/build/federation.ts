/**
 * What the shell and its remotes share at run time.
 *
 * Facades are shared, not libraries: sharing the antd or Apollo barrel costs every page several hundred kilobytes.
 * The shell owns every shared module; a remote brings none of its own (`import: false`), so there is one React,
 * one router, one Apollo cache, one catalogue of texts.
 */
const LIBRARIES = ['react', 'react/jsx-runtime', 'react-dom', 'react-dom/client'] as const;

const FACADES = [
  '@award/microfrontend',
  '@award/microfrontend/router',
  '@award/graphql-client',
  '@award/messages',
  '@award/messages/react',
  '@award/ui',
  '@award/ui/gazette',
  '@award/ui/core',
  '@award/ui/form',
  '@award/ui/date',
  '@award/ui/table',
  '@award/ui/overlay',
] as const;

interface Share {
  singleton: true;
  requiredVersion: string | false;
  import?: false;
}

/** Names every shared module; the shell must provide each of them (see check-shared.ts). */
export const SHARED_MODULES: readonly string[] = [...LIBRARIES, ...FACADES];

/**
 * The federation settings common to host and remotes.
 * `loaded-first`, because with the default one remote's missing manifest blanks the whole site.
 */
export function federation(side: 'host' | 'remote') {
  const share = (requiredVersion: string | false): Share =>
    side === 'host' ? { singleton: true, requiredVersion } : { singleton: true, requiredVersion, import: false };
  return {
    shared: {
      ...Object.fromEntries(LIBRARIES.map((name) => [name, share('^19.0.0')])),
      ...Object.fromEntries(FACADES.map((name) => [name, share(false)])),
    },
    shareStrategy: 'loaded-first' as const,
    manifest: true,
    dts: false,
    experiments:
      side === 'host'
        ? { provideExternalRuntime: true, optimization: { target: 'web' as const } }
        : { externalRuntime: true, optimization: { target: 'web' as const, disableRemote: true } },
  };
}
