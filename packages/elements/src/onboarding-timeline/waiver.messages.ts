/** Texts of what somebody has waived, or has asked to. */
export const waiverMessages = {
  waiverIs: {
    asked: (by: string, reason: string): string => `${by} has asked for a waiver: ${reason}`,
    granted: (by: string, reason: string): string => `Waived by ${by}: ${reason}`,
  },
  validUntil: (date: string): string => `Valid until ${date}`,
};
