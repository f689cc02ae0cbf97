/** Texts of how a badge stands. */
export const standingMessages = {
  credentialStates: {
    active: 'Certified',
    expiring: 'Expires soon',
    expired: 'Expired',
    suspended: 'Suspended',
    revoked: 'Revoked',
  },
};
