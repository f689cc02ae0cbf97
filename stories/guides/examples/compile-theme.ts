import { compileTheme, themeCss } from '@gangway/tokens/theme';

const { theme, findings } = compileTheme({ brand: '#0a7d3c', radius: 6 });

/** Empty: every colour can be read on every ground that it meets, light, dark and with more contrast. */
export const unreadable = findings;
/** Goes into a sheet of the page. */
export const css = themeCss(theme, 'partner-provider');
