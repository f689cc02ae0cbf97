import type { ProgramDefinition } from '@gangway/contract';
import { keysOf, missing, when } from './faults.js';

const WHOLE = 10_000;

/** Tiers, money, weights and what is granted from a tier on. */
export function growthFaults(program: ProgramDefinition): string[] {
  const { exclusivity, equity, leadPolicy, scorecard, health } = program;
  const tiers = keysOf(program.tierPolicy.tiers);
  return [
    ...tierFaults(program.tierPolicy),
    ...shareFaults(program),
    ...missing('Exclusivity', 'tier', exclusivity ? [exclusivity.grantedFromTier] : [], tiers),
    ...missing('Equity', 'tier', equity ? [equity.tier] : [], tiers),
    ...(scorecard
      ? weightFaults(
          'the scorecard',
          scorecard.map(({ weightBps }) => weightBps),
        )
      : []),
    ...(leadPolicy ? weightFaults('the order of leads', Object.values(leadPolicy.weights)) : []),
    ...weightFaults(
      'health',
      health.measures.map(({ weightBps }) => weightBps),
    ),
    ...when(
      health.amberFrom >= health.greenFrom || health.staleDays >= health.expireDays,
      'The bounds of health are not in order.',
    ),
  ];
}

function weightFaults(of: string, weights: readonly number[]): string[] {
  const sum = weights.reduce((all, weight) => all + weight, 0);
  return when(sum !== WHOLE, `The weights of ${of} add up to ${sum}, not to ${WHOLE}.`);
}

function tierFaults({ metric, tiers }: ProgramDefinition['tierPolicy']): string[] {
  const minima = tiers.map(({ minimum }) => minimum);
  if (metric === null)
    return when(
      minima.some((minimum) => minimum !== null),
      'Nothing is counted, yet a tier has a minimum.',
    );
  return when(
    minima.some((minimum, index) => minimum === null || minimum <= (minima[index - 1] ?? -1)),
    'The tiers are not in the order of their minima.',
  );
}

function shareFaults({ revenueShare, gates }: ProgramDefinition): string[] {
  if (!revenueShare) return [];
  const { payoutGate, phases } = revenueShare;
  return [
    ...missing('The payout', 'gate', payoutGate === null ? [] : [payoutGate], keysOf(gates)),
    ...(phases ?? []).flatMap(({ key, fromMonth, toMonth }, index) => {
      const before = phases?.[index - 1];
      const next = before ? (before.toMonth ?? Number.POSITIVE_INFINITY) + 1 : 1;
      const last = index === (phases?.length ?? 0) - 1;
      return [
        ...when(fromMonth !== next, `The revenue phase ${key} starts in month ${fromMonth}, not in ${next}.`),
        ...when(last !== (toMonth === null), `The revenue phase ${key} does not end where the next one starts.`),
      ];
    }),
  ];
}
