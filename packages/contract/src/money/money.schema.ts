import * as z from 'zod/mini';

/** An ISO 4217 code in upper case, e.g. `USD`. */
export const currencySchema = z.string().check(z.regex(/^[A-Z]{3}$/, 'Expected an ISO 4217 code in upper case'));

/** An amount in the currency's minor units (cents for USD, yen for JPY, fils for BHD). Negative for money that goes back. */
export const moneySchema = z.object({ amount: z.int(), currency: currencySchema });
export type Money = z.infer<typeof moneySchema>;

/** A rate in basis points: 7000 is 70 %. */
export const bpsSchema = z.int().check(z.gte(0), z.lte(10_000));
