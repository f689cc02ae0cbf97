import { setCustomElementsManifest, type Preview } from '@storybook/web-components-vite';
import { html } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { initialGlobals, setPage, toolbar } from './toolbar.js';
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
    options: { storySort: { order: ['Guides', ['Theming', 'Embedding', 'Accessibility', 'Writing a program']] } },
  },
  globalTypes: toolbar,
  initialGlobals,
  // A widget takes the page's language up when it is put there, and asks the API then.
  decorators: [(story, { globals }) => html`${keyed(setPage(globals), story())}`],
};

export default preview;
