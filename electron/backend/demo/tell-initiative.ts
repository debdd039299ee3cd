/** The demo's initiative and its phases: set up, then moved on as the bodies decided. */
import type { Language } from '../../../shared/domain/languages.ts';
import type { PhaseNumber } from '../../../shared/domain/method/phase.ts';
import { createInitiative, updateInitiative } from '../initiative/initiative-service.ts';
import { listPhases, updatePhase } from '../method/method-service.ts';
import type { DemoContext } from './demo-context.ts';

const SET_UP = -905;
/** Phase, day written down, day started, day completed. The fourth lies ahead. */
const PHASE_STEPS: readonly (readonly [PhaseNumber, number, number | null, number | null])[] = [
  [1, SET_UP, -1000, null],
  [1, -757, -1000, -760],
  [2, -757, -760, null],
  [2, -529, -760, -530],
  [3, -529, -530, null],
  [4, -30, null, null],
];

export function tellInitiative(context: DemoContext, language: Language): void {
  const { db, texts, date, addStep } = context;
  const { name, challenge, vision, place } = texts.initiative;
  addStep(SET_UP, 'document.create', () => {
    createInitiative(db, { name, challenge, form: 'partnership', language, template: 'empty' });
  });
  for (const [number, day, startedOn, completedOn] of PHASE_STEPS) {
    addStep(day, 'method.updatePhase', () => {
      const phase = listPhases(db).find((candidate) => candidate.number === number);
      if (!phase) throw new Error(`phase ${number} is missing`);
      updatePhase(db, {
        id: phase.id,
        startedOn: startedOn === null ? null : date(startedOn),
        completedOn: completedOn === null ? null : date(completedOn),
        note: texts.phaseNotes[number - 1] ?? '',
      });
    });
  }
  addStep(SET_UP + 1, 'initiative.update', () => {
    updateInitiative(db, {
      name,
      challenge,
      vision,
      place,
      form: 'partnership',
      language,
      confidentiality: 'internal',
      keepsContactDetails: false,
    });
  });
}
