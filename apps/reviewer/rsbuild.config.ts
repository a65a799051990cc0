import { remoteConfig } from '@award/microfrontend/build';
import { defineConfig } from '@rsbuild/core';

export default defineConfig(remoteConfig({ name: 'reviewer' }));
