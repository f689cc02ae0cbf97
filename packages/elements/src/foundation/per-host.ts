/** One of something for each widget, made when it is first wanted: what a part that loads later keeps from one rendering to the next. */
export function perHost<H extends object, T>(make: (host: H) => T): (host: H) => T {
  const made = new WeakMap<H, T>();
  return (host) => {
    let it = made.get(host);
    if (it === undefined) made.set(host, (it = make(host)));
    return it;
  };
}
