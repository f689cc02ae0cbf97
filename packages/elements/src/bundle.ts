import './provider/provider.define.js';
import './payout-card/payout-card.define.js';
