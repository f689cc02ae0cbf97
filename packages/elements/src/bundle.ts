import './provider/provider.define.js';
import './certification-tracker/certification-tracker.define.js';
import './customer-roster/customer-roster.define.js';
import './escalation-widget/escalation-widget.define.js';
import './onboarding-timeline/onboarding-timeline.define.js';
import './payout-card/payout-card.define.js';
