import { setCustomElementsManifest, type Preview } from '@storybook/web-components-vite';
import { html } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import './preview.css';

// Present once `npm run manifest` has run; the pattern keeps Storybook going without it.
const manifests = import.meta.glob<object>('../../packages/elements/custom-elements.json', {
  eager: true,
  import: 'default',
});
for (const manifest of Object.values(manifests)) setCustomElementsManifest(manifest);

const preview: Preview = {
  tags: ['autodocs'],
  parameters: {
    layout: 'padded',
    controls: { expanded: true, sort: 'requiredFirst' },
    a11y: { test: 'error' },
  },
  globalTypes: {
    brand: {
      description: 'Brand inputs of the partner',
      toolbar: {
        title: 'Brand',
        icon: 'paintbrush',
        items: [
          { value: 'none', title: 'No brand' },
          { value: 'ember', title: 'Ember' },
          { value: 'lagoon', title: 'Lagoon' },
          { value: 'orchid', title: 'Orchid' },
        ],
        dynamicTitle: true,
      },
    },
    mode: {
      description: 'Light or dark',
      toolbar: {
        title: 'Mode',
        icon: 'mirror',
        items: [
          { value: 'light dark', title: 'As the system' },
          { value: 'light', title: 'Light' },
          { value: 'dark', title: 'Dark' },
        ],
        dynamicTitle: true,
      },
    },
    language: {
      description: 'Language of the page; Arabic turns it round',
      toolbar: {
        title: 'Language',
        icon: 'globe',
        items: [
          { value: 'en', title: 'English' },
          { value: 'ar', title: 'العربية' },
          { value: 'de', title: 'Deutsch' },
          { value: 'es', title: 'Español' },
          { value: 'fr', title: 'Français' },
          { value: 'ja', title: '日本語' },
          { value: 'pt-BR', title: 'Português' },
        ],
        dynamicTitle: true,
      },
    },
    direction: {
      description: 'Direction of writing',
      toolbar: {
        title: 'Direction',
        icon: 'transfer',
        items: [
          { value: 'ltr', title: 'Left to right' },
          { value: 'rtl', title: 'Right to left' },
        ],
        dynamicTitle: true,
      },
    },
  },
  initialGlobals: { brand: 'none', mode: 'light dark', language: 'en', direction: 'ltr' },
  decorators: [
    (story, { globals }) => {
      const page = document.documentElement;
      page.dataset['brand'] = String(globals['brand']);
      page.dataset['mode'] = String(globals['mode']);
      page.lang = String(globals['language']);
      page.dir = page.lang === 'ar' ? 'rtl' : String(globals['direction']);
      // A widget takes the page's language up when it is put there.
      return html`${keyed(page.lang, story())}`;
    },
  ],
};

export default preview;
