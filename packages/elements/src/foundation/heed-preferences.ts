let heeded = false;

/** Loads the rules for more contrast and forced colours for who asks for them, now or later; once a page. */
export function heedPreferences(): void {
  if (heeded) return;
  heeded = true;
  const asked = matchMedia('(prefers-contrast: more), (forced-colors: active)');
  const heed = async () => {
    if (asked.matches) (await import('./preferences.js')).addPreferences();
  };
  void heed();
  asked.addEventListener('change', heed);
}
