import { shiftMessages } from '../shift.messages.js';

/** Texts of the Gantt. */
export const ganttMessages = {
  ...shiftMessages,
  ganttOf: 'Tasks on a line of days',
  zoom: 'Zoom',
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  toToday: 'Go to today',
  endOf: (task: string): string => `End of ${task}`,
  endsOn: (date: string, slip: string): string => (slip === '' ? `Ends on ${date}` : `Ends on ${date}, ${slip} late`),
  keys: 'Drag a bar, or move its end with the arrow keys: a day, with Shift a week. Enter goes on, Escape leaves it.',
  previewOf: 'What would move',
  workingOut: 'Working out what moves …',
  goOn: 'Reschedule …',
  useInstead: (date: string): string => `Use ${date} instead`,
  leaveIt: 'Leave it',
  legendSlip: 'Later than planned',
  legendCritical: 'Critical path',
};
export type GanttMessages = typeof ganttMessages;
