let heeded = false;

/**
 * Heeds what readers have asked of their browser; once a page. Rules for more contrast and forced colours load for who wants them,
 * now or later. A text size in `em` counts from the reader's own size, which the host has: as a mere text it would count anew in
 * every element that inherits it.
 */
export function heedPreferences(): void {
  if (heeded) return;
  heeded = true;
  try {
    CSS.registerProperty({ name: '--_brand-text-size', syntax: '<length>', inherits: true, initialValue: '14px' });
  } catch {
    // Another copy of this code was there before.
  }
  const asked = matchMedia('(prefers-contrast: more), (forced-colors: active)');
  const heed = async () => {
    if (asked.matches) (await import('./preferences.js')).addPreferences();
  };
  void heed();
  asked.addEventListener('change', heed);
}
