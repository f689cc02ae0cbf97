import type { EngagementModels } from '@gangway/contract';

export interface EngagementInput {
  readonly plannedDays: number;
  readonly onsite: boolean;
  readonly extendedVm: boolean;
  /** Minor units a month. */
  readonly mrr: number;
  readonly capable: boolean;
  /** Both are needed for a free one. */
  readonly free: { readonly justification: string | null; readonly approver: string | null } | null;
}

export interface EngagementSuggestion {
  readonly model: string;
  /** Which of the conditions decided; empty for the default. */
  readonly reasons: readonly ('long' | 'onsite' | 'extended_vm' | 'small' | 'capable' | 'free')[];
}

/** Suggests a model of doing the onboarding (rule R16, option 31); a person confirms it. */
export function suggestEngagement(models: EngagementModels, input: EngagementInput): EngagementSuggestion {
  const statement = [
    ...(input.plannedDays > models.standardDays ? (['long'] as const) : []),
    ...(input.onsite ? (['onsite'] as const) : []),
    ...(input.extendedVm ? (['extended_vm'] as const) : []),
  ];
  if (statement.length > 0) return { model: models.statementOfWork, reasons: statement };
  if (input.free?.justification && input.free.approver) return { model: models.expressFree, reasons: ['free'] };
  const express = [
    ...(input.mrr < models.expressBelow.amount ? (['small'] as const) : []),
    ...(input.capable ? (['capable'] as const) : []),
  ];
  return express.length > 0 ? { model: models.express, reasons: express } : { model: models.default, reasons: [] };
}
