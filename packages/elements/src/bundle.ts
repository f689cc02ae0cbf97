import './provider/provider.define.js';
import './onboarding-timeline/onboarding-timeline.define.js';
import './payout-card/payout-card.define.js';
