import type { StorybookConfig } from '@storybook/web-components-vite';
import { defaultClientConditions, mergeConfig, type Plugin } from 'vite';
import { answerApi, isApiPath } from '../../scripts/in-process-api.mjs';

/** In `storybook dev`, stories talk to the reference API of this process. */
const inProcessApi: Plugin = {
  name: 'gangway-in-process-api',
  configureServer(server) {
    server.middlewares.use((request, response, next) => {
      if (isApiPath(request.url ?? '')) void answerApi(request, response);
      else next();
    });
  },
};

const config: StorybookConfig = {
  stories: ['../*/**/*.mdx', '../*/**/*.stories.ts'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y'],
  framework: { name: '@storybook/web-components-vite', options: {} },
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
  viteFinal: (base) =>
    mergeConfig(base, {
      plugins: [inProcessApi],
      resolve: { conditions: ['gangway-source', ...defaultClientConditions] },
      // Storybook's own chunks are large; the budget of our bundles is held elsewhere.
      build: {
        chunkSizeWarningLimit: 4_000,
        // What older ones would get in place of light-dark() does not follow the mode that the toolbar sets.
        cssTarget: ['chrome123', 'firefox120', 'safari17.5'],
      },
    }),
};

export default config;
