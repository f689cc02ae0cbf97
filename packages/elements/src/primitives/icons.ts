import { svg, type TemplateResult, type SVGTemplateResult, html } from 'lit';

/**
 * A drawing on a grid of 16, in strokes of the text's colour. Those here are on every page: what only one part shows that loads
 * later stands in it.
 */
export type Icon = () => SVGTemplateResult;

export const ascIcon: Icon = () => svg`<path d="M8 13V3.5M4.5 6.75L8 3.25l3.5 3.5" />`;
export const awardIcon: Icon = () =>
  svg`<circle cx="8" cy="6" r="4.25" /><path d="M5.5 9.5l-1 4.75L8 12.5l3.5 1.75-1-4.75" />`;
export const bankIcon: Icon = () =>
  svg`<path d="M2.5 6.25L8 2.75l5.5 3.5zM3.5 13.25h9M4.5 6.5v4.25M8 6.5v4.25M11.5 6.5v4.25M3.5 11h9" />`;
export const bellIcon: Icon = () => svg`<path d="M4 11V7a4 4 0 0 1 8 0v4l1 1.25H3zM6.75 14h2.5" />`;
export const boardIcon: Icon = () =>
  svg`<rect x="2.5" y="3" width="3" height="10" rx=".75" /><rect x="6.75" y="3" width="3" height="6.5" rx=".75" /><rect x="11" y="3" width="2.75" height="8" rx=".75" />`;
export const calendarIcon: Icon = () =>
  svg`<rect x="2.5" y="3.5" width="11" height="10" rx="1.5" /><path d="M2.5 6.75h11M5.5 2v2.5M10.5 2v2.5" />`;
export const checkIcon: Icon = () => svg`<path d="M3.5 8.5l3 3 6-7" />`;
export const chevronIcon: Icon = () => svg`<path d="M3.75 6.25L8 10.5l4.25-4.25" />`;
export const clipIcon: Icon = () =>
  svg`<path d="M12.75 7.5l-4.9 4.9a3 3 0 0 1-4.25-4.25l5.4-5.4a2 2 0 0 1 2.85 2.85l-5.2 5.2a1 1 0 0 1-1.4-1.4l4.4-4.4" />`;
export const clockIcon: Icon = () => svg`<circle cx="8" cy="8" r="6" /><path d="M8 4.75V8l2.25 1.5" />`;
export const closeIcon: Icon = () => svg`<path d="M4 4l8 8M12 4l-8 8" />`;
export const columnsIcon: Icon = () =>
  svg`<rect x="2.5" y="3" width="11" height="10" rx="1.5" /><path d="M6.25 3v10M9.75 3v10" />`;
export const commentIcon: Icon = () => svg`<path d="M2.75 3.25h10.5v7.5H7.5l-3 2.5v-2.5H2.75z" />`;
export const descIcon: Icon = () => svg`<path d="M8 3v9.5M4.5 9.25L8 12.75l3.5-3.5" />`;
export const docIcon: Icon = () =>
  svg`<path d="M3.75 1.75h5.5l3 3v9.5h-8.5z" /><path d="M9 2v3h3M6 8.25h4M6 10.75h4" />`;
export const doneIcon: Icon = () =>
  svg`<circle cx="8" cy="8" r="6.5" fill="currentColor" stroke="none" /><path d="M5.2 8.2l2 2 3.6-4.2" stroke="var(--_surface)" />`;
export const dotsIcon: Icon = () => svg`<path d="M3 8h.05M8 8h.05M13 8h.05" stroke-width="2" />`;
export const downIcon: Icon = () => svg`<path d="M4.5 4.5l7 7M11.5 6v5.5H6" />`;
export const downloadIcon: Icon = () => svg`<path d="M8 2.5v7.75M4.75 7.25L8 10.5l3.25-3.25M2.75 13.25h10.5" />`;
export const editIcon: Icon = () =>
  svg`<path d="M3 13l.6-2.9L10.75 3 13 5.25 5.9 12.4z" /><path d="M9.25 4.5l2.25 2.25" />`;
export const externalIcon: Icon = () => svg`<path d="M6.5 3.5h-3v9h9v-3M9.5 3h3.5v3.5M13 3L7.75 8.25" />`;
export const filterIcon: Icon = () => svg`<path d="M2.5 4.5h11M4.5 8h7M6.5 11.5h3" />`;
export const flagIcon: Icon = () => svg`<path d="M3.5 14V2.5M3.5 3h8l-1.75 3L11.5 9h-8"/>`;
export const flatIcon: Icon = () => svg`<path d="M2.75 8h10M9.5 4.75L12.75 8 9.5 11.25" />`;
export const gateIcon: Icon = () => svg`<path d="M8 1.9L14.1 8 8 14.1 1.9 8z" />`;
export const gateMetIcon: Icon = () =>
  svg`<path d="M8 1.9L14.1 8 8 14.1 1.9 8z" fill="currentColor" /><path d="M5.7 8.1l1.6 1.6 3-3.4" stroke="var(--_surface)" />`;
export const gripIcon: Icon = () =>
  svg`<path d="M6 3.5v.01M10 3.5v.01M6 8v.01M10 8v.01M6 12.5v.01M10 12.5v.01" stroke-width="2"/>`;
export const hideIcon: Icon = () =>
  svg`<path d="M1.5 8S3.9 3.75 8 3.75 14.5 8 14.5 8 12.1 12.25 8 12.25 1.5 8 1.5 8z" /><path d="M3 13L13 3" />`;
export const infoIcon: Icon = () => svg`<circle cx="8" cy="8" r="6" /><path d="M8 7.5v3.25" /><path d="M8 5.1v.05" />`;
export const leftIcon: Icon = () => svg`<path d="M9.75 3.75L5.5 8l4.25 4.25"/>`;
export const linkIcon: Icon = () =>
  svg`<path d="M6.75 9.25l2.5-2.5"/><path d="M7.5 4.75l1.25-1.25a2.65 2.65 0 013.75 3.75L11.25 8.5M8.5 11.25L7.25 12.5A2.65 2.65 0 013.5 8.75L4.75 7.5"/>`;
export const lockedIcon: Icon = () =>
  svg`<rect x="3.25" y="7" width="9.5" height="6.5" rx="1.5" /><path d="M5.25 7V5a2.75 2.75 0 0 1 5.5 0v2" />`;
export const mailIcon: Icon = () =>
  svg`<rect x="2" y="3.5" width="12" height="9" rx="1.5" /><path d="M2.5 5l5.5 4 5.5-4" />`;
export const minusIcon: Icon = () => svg`<path d="M3.5 8h9"/>`;
export const pathIcon: Icon = () =>
  svg`<circle cx="3.5" cy="11.5" r="1.75" /><circle cx="12.5" cy="4.5" r="1.75" /><path d="M5.25 11.5H8.5a2 2 0 0 0 2-2V6.1" />`;
export const pauseIcon: Icon = () => svg`<circle cx="8" cy="8" r="6" /><path d="M6.5 6v4M9.5 6v4" />`;
export const personIcon: Icon = () =>
  svg`<circle cx="8" cy="5.25" r="2.75" /><path d="M2.75 13.5c.4-2.8 2.4-4.5 5.25-4.5s4.85 1.7 5.25 4.5" />`;
export const phoneIcon: Icon = () =>
  svg`<path d="M3.25 2.75h2.5l1.25 3-1.6 1.1a7.5 7.5 0 0 0 3.75 3.75l1.1-1.6 3 1.25v2.5a1 1 0 0 1-1 1A9.75 9.75 0 0 1 2.25 3.75a1 1 0 0 1 1-1z" />`;
export const playIcon: Icon = () => svg`<path d="M5 3.25l7.5 4.75L5 12.75z"/>`;
export const plusIcon: Icon = () => svg`<path d="M8 3v10M3 8h10" />`;
export const progressIcon: Icon = () =>
  svg`<circle cx="8" cy="8" r="5.75" /><path d="M8 4.75a3.25 3.25 0 0 1 0 6.5z" fill="currentColor" stroke="none" />`;
export const refreshIcon: Icon = () => svg`<path d="M13 8a5 5 0 1 1-1.6-3.65L13 5.75M13 2.75v3h-3" />`;
export const reviewIcon: Icon = () =>
  svg`<path d="M1.5 8S3.9 3.75 8 3.75 14.5 8 14.5 8 12.1 12.25 8 12.25 1.5 8 1.5 8z" /><circle cx="8" cy="8" r="1.9" />`;
export const rightIcon: Icon = () => svg`<path d="M6.25 3.75L10.5 8l-4.25 4.25" />`;
export const scaleIcon: Icon = () =>
  svg`<path d="M8 2.5v11M4.5 13.5h7M2.5 5h11M4.25 5L2.5 9.25h3.5zM11.75 5L10 9.25h3.5z" />`;
export const searchIcon: Icon = () => svg`<circle cx="7" cy="7" r="4.5" /><path d="M10.5 10.5l3 3" />`;
export const sevCriticalIcon: Icon = () =>
  svg`<rect x="1.75" y="1.75" width="12.5" height="12.5" rx="3" fill="currentColor" stroke="none" /><path d="M8 4.75v4" stroke="var(--_surface)" stroke-width="1.75" /><path d="M8 11.3v.05" stroke="var(--_surface)" stroke-width="2" />`;
export const sevMajorIcon: Icon = () =>
  svg`<g fill="currentColor" stroke="none"><rect x="2" y="9" width="3" height="5" rx="1" /><rect x="6.5" y="5.5" width="3" height="8.5" rx="1" /><rect x="11" y="2" width="3" height="12" rx="1" /></g>`;
export const sevMinorIcon: Icon = () =>
  svg`<g fill="currentColor" stroke="none"><rect x="2" y="9" width="3" height="5" rx="1" /><rect x="6.5" y="5.5" width="3" height="8.5" rx="1" /><rect x="11" y="2" width="3" height="12" rx="1" opacity=".28" /></g>`;
export const sevQuestionIcon: Icon = () =>
  svg`<circle cx="8" cy="8" r="6" /><path d="M6.2 6.3c.15-1 .9-1.55 1.85-1.55 1 0 1.8.65 1.8 1.6 0 1.35-1.75 1.4-1.75 2.65M8.1 11.2v.05" />`;
export const shieldIcon: Icon = () => svg`<path d="M8 2l5 1.75V8c0 3-2.1 5-5 6-2.9-1-5-3-5-6V3.75z"/>`;
export const skipIcon: Icon = () => svg`<circle cx="8" cy="8" r="5.75" stroke-dasharray="1.5 2.1" />`;
export const staleIcon: Icon = () =>
  svg`<circle cx="8" cy="8" r="6" stroke-dasharray="2.2 1.8" /><path d="M8 4.75V8l2.25 1.5" />`;
export const stopIcon: Icon = () =>
  svg`<path d="M5.4 1.9h5.2l3.5 3.5v5.2l-3.5 3.5H5.4l-3.5-3.5V5.4z" /><path d="M8 5v3.5" /><path d="M8 10.9v.05" />`;
export const todoIcon: Icon = () => svg`<circle cx="8" cy="8" r="5.75" />`;
export const trashIcon: Icon = () =>
  svg`<path d="M2.5 4.25h11M6 4.25v-1.5h4v1.5M4 4.25l.6 9h6.8l.6-9M6.75 7v3.75M9.25 7v3.75"/>`;
export const undoIcon: Icon = () => svg`<path d="M5.5 3L2.5 6l3 3"/><path d="M2.75 6H10a3.25 3.25 0 010 6.5H6"/>`;
export const upIcon: Icon = () => svg`<path d="M4.5 11.5l7-7M6 4.5h5.5V10" />`;
export const uploadIcon: Icon = () => svg`<path d="M8 10.5V2.75M4.75 5.75L8 2.5l3.25 3.25M2.75 13.25h10.5" />`;
export const warnIcon: Icon = () =>
  svg`<path d="M8 2.25l6.25 11H1.75z" /><path d="M8 6.5v3" /><path d="M8 11.35v.05" />`;

/** Draws an icon beside a word that says the same; alone it needs a label on its button. */
export const icon = (drawing: Icon, kind = ''): TemplateResult =>
  html`<svg
    class="icon ${kind}"
    viewBox="0 0 16 16"
    fill="none"
    stroke="currentColor"
    stroke-width="1.5"
    stroke-linecap="round"
    stroke-linejoin="round"
    aria-hidden="true">
    ${drawing()}
  </svg>`;
