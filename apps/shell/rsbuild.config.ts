import { hostConfig } from '@award/microfrontend/build';
import { cssVariables } from '@award/ui/tokens';
import { defineConfig } from '@rsbuild/core';

export default defineConfig(hostConfig({ title: '巴音郭楞蒙古自治州人民政府质量奖', favicon: './src/favicon.svg', style: cssVariables() }));
