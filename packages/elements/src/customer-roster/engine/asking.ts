// What a query asks for beyond what stands there by default, and what one customer's change makes of it. It loads with the first
// touch, with the first change, and before the rows where an address asks for something.
export { RosterList } from './roster-list.js';
