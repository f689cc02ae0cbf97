export * from './calendar/business-days.js';
export * from './calendar/cadence.js';
export * from './calendar/clock-timeline.js';
export * from './calendar/escalation.js';
export * from './calendar/holidays.js';
export * from './calendar/live-sessions.js';
export * from './calendar/open-windows.js';
export * from './calendar/sla-clock.js';
