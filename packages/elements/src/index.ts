export { define } from './foundation/define.js';
export { defineElements } from './define-elements.js';
export { PartnerBrandingEvent } from './provider/provider.events.js';
export { PartnerErrorEvent, PartnerReadyEvent, PartnerSessionLostEvent } from './foundation/events.js';
export { portalContext, type Portal } from './foundation/portal.context.js';
export {
  PartnerBrandChangeEvent,
  PartnerBrandChangeRequestEvent,
  PartnerBrandDiscardEvent,
  PartnerBrandDiscardRequestEvent,
  PartnerBrandDomainEvent,
  PartnerBrandDomainRequestEvent,
  PartnerBrandDownloadEvent,
  PartnerBrandFontEvent,
  PartnerBrandFontRequestEvent,
  PartnerBrandLogoEvent,
  PartnerBrandLogoRequestEvent,
  PartnerBrandPublishEvent,
  PartnerBrandPublishRequestEvent,
  PartnerBrandRestoreEvent,
  PartnerBrandRestoreRequestEvent,
} from './brand-studio/brand-studio.events.js';
export { PartnerBrandStudio } from './brand-studio/brand-studio.js';
export {
  PartnerModuleActionEvent,
  PartnerModuleOpenEvent,
  PartnerTrainingEvent,
  PartnerTrainingRequestEvent,
} from './certification-tracker/certification-tracker.events.js';
export { PartnerCertificationTracker } from './certification-tracker/certification-tracker.js';
export {
  PartnerCustomerActionEvent,
  PartnerCustomerAddEvent,
  PartnerCustomerAddRequestEvent,
  PartnerCustomerHealthEvent,
  PartnerCustomerHealthRequestEvent,
  PartnerCustomersChangeEvent,
  PartnerCustomersChangeRequestEvent,
  PartnerCustomersImportEvent,
  PartnerCustomersImportRequestEvent,
  PartnerCustomersInspectEvent,
  PartnerCustomersUndoEvent,
  PartnerCustomersUndoRequestEvent,
  PartnerCustomerTicketCreateEvent,
  PartnerCustomerTicketCreateRequestEvent,
  PartnerCustomerTicketRequestEvent,
  PartnerImportFormForgetEvent,
  PartnerImportFormForgetRequestEvent,
  PartnerRosterShareEvent,
  PartnerRosterViewEvent,
  PartnerRosterViewRequestEvent,
} from './customer-roster/acts/acts.events.js';
export { PartnerCustomerOpenEvent, PartnerRosterQueryEvent } from './customer-roster/customer-roster.events.js';
export { PartnerCustomerRoster } from './customer-roster/customer-roster.js';
export type {
  BuiltInColumnId,
  ColumnPin,
  ColumnPlace,
  OwnColumn,
  RosterColumn,
  RosterCustomer,
} from './customer-roster/roster-column.js';
export {
  PartnerTicketActEvent,
  PartnerTicketActionEvent,
  PartnerTicketActRequestEvent,
  PartnerTicketAttachEvent,
  PartnerTicketAttachRequestEvent,
  PartnerTicketCreateEvent,
  PartnerTicketCreateRequestEvent,
  PartnerTicketOpenEvent,
  PartnerTicketRateEvent,
  PartnerTicketRateRequestEvent,
} from './escalation-widget/escalation-widget.events.js';
export { PartnerEscalationWidget } from './escalation-widget/escalation-widget.js';
export {
  PartnerCalendarEvent,
  PartnerCalendarRequestEvent,
  PartnerPlanProposeEvent,
  PartnerPlanProposeRequestEvent,
  PartnerPlanShareEvent,
  PartnerTaskActEvent,
  PartnerTaskActionEvent,
  PartnerTaskActRequestEvent,
  PartnerTaskOpenEvent,
} from './onboarding-timeline/onboarding-timeline.events.js';
export { PartnerOnboardingTimeline } from './onboarding-timeline/onboarding-timeline.js';
export {
  PartnerAccountLinkEvent,
  PartnerAccountLinkRequestEvent,
  PartnerDisputeEvent,
  PartnerDisputeRequestEvent,
  PartnerDisputeWithdrawEvent,
  PartnerDisputeWithdrawRequestEvent,
  PartnerLineActionEvent,
  PartnerLineOpenEvent,
  PartnerPayoutActionEvent,
  PartnerPayoutOpenEvent,
} from './payout-card/payout-card.events.js';
export { PartnerPayoutCard } from './payout-card/payout-card.js';
export type { RowAction } from './primitives/row-actions.view.js';
export { PartnerProvider } from './provider/provider.js';
