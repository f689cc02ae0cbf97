// What a query asks for beyond what stands there by default: it loads with the first touch, and before the rows where an address
// asks for it.
export { filterRows, narrows } from './filter-rows.js';
export { keysOf } from './sort-keys.js';
