/** Style of the public page of a badge. It is a file of its own, so that the page has nothing inline. */
export const badgeStyle = `:root { color-scheme: light dark; font: 17px/1.55 ui-sans-serif, system-ui, sans-serif; }
body { margin: 0 auto; max-width: 40rem; padding: 3rem 1.5rem; }
img { display: block; width: 10rem; height: 10rem; margin-bottom: 1.5rem; }
h1 { font-size: 1.7rem; line-height: 1.25; margin: 0 0 .5rem; letter-spacing: -.015em; }
.state { font-weight: 600; margin: 0 0 1.5rem; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: .4rem 1.5rem; margin: 0 0 1.5rem; }
dt { opacity: .7; }
dd { margin: 0; overflow-wrap: anywhere; }
p { margin: 0 0 1rem; }
.small { font-size: .85rem; opacity: .8; }
a { color: LinkText; }
@media (max-width: 28rem) { dl { grid-template-columns: 1fr; gap: 0; } dd { margin-bottom: .7rem; } }
@media print { body { padding: 0; } }
`;
