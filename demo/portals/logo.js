// The partner's logo from its brand, in the place of the drawing in the header; another one as soon as it is published.

/** What stood in each place before. */
const drawings = new Map();

document.addEventListener('partner-branding', ({ branding }) => {
  for (const place of document.querySelectorAll('[data-logo]')) {
    if (!drawings.has(place)) drawings.set(place, [...place.childNodes]);
    // The header has one ground, whatever the reader's scheme: the page says which.
    const picture = (place.dataset.logo === 'dark' ? branding.logo.dark : null) ?? branding.logo.light;
    place.replaceChildren(...(picture ? [imageOf(picture, branding.partner)] : drawings.get(place)));
  }
});

function imageOf({ width, height, sources }, partner) {
  const image = document.createElement('img');
  image.width = width;
  image.height = height;
  image.alt = partner;
  image.srcset = sources.map(({ url, scale }) => `${url} ${scale}x`).join(', ');
  image.src = sources[0].url;
  return image;
}
