/** Style of the API reference; its hash stands in the page's policy. */
export const referenceStyle = `
:root { color-scheme: light dark; --line: color-mix(in srgb, currentColor 16%, transparent); --soft: color-mix(in srgb, currentColor 6%, transparent); font: 15px/1.6 ui-sans-serif, system-ui, sans-serif; }
body { display: grid; grid-template: auto 1fr / 15rem minmax(0, 52rem); gap: 0 3rem; margin: 0 auto; max-width: 74rem; padding: 2rem 1.5rem 6rem; }
header { grid-column: 1 / -1; }
h1 { font-size: 1.7rem; letter-spacing: -.015em; margin: 0; }
main h2 { margin: 3.5rem 0 .25rem; font-size: 1.3rem; }
h3 { margin: 0; font-size: 1rem; }
h4 { margin: 1.25rem 0 .25rem; font-size: .85rem; font-weight: 600; }
nav { position: sticky; top: 0; align-self: start; max-height: 100vh; overflow: auto; font-size: .85rem; padding-block: 1rem; }
nav h2 { margin: 1rem 0 .25rem; font-size: .85rem; }
nav ul { margin: 0; padding: 0; list-style: none; }
a { color: inherit; text-decoration-color: var(--line); text-underline-offset: .2em; }
a:hover { text-decoration-color: currentColor; }
article { margin-top: 1.25rem; padding: 1.25rem; border: 1px solid var(--line); border-radius: 8px; }
article:has(:target) { outline: 2px solid Highlight; }
p { margin: .4rem 0; }
code, pre { font: .85em/1.5 ui-monospace, monospace; overflow-wrap: anywhere; }
pre { overflow: auto; padding: .75rem 1rem; border-radius: 6px; background: var(--soft); }
.line { padding: .35rem .6rem; border-radius: 6px; background: var(--soft); }
.line b { display: inline-block; min-width: 4em; font-size: .8em; }
table { width: 100%; border-collapse: collapse; }
th, td { text-align: start; vertical-align: top; padding: .3rem 1rem .3rem 0; border-bottom: 1px solid var(--line); }
td:first-child { width: 13rem; }
details { border-bottom: 1px solid var(--line); padding: .4rem 0; }
summary { cursor: pointer; font-weight: 600; }
small { opacity: .7; }
@media (max-width: 55rem) { body { display: block; } nav { position: static; max-height: none; columns: 2 12rem; } }
`;
