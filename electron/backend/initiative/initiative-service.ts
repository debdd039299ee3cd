/** The initiative itself: made once per document, read and changed ever after. */
import { newIdentifier } from '../../../shared/domain/identifiers.ts';
import type { Initiative, InitiativeForm } from '../../../shared/domain/initiative/initiative.ts';
import type { Language } from '../../../shared/domain/languages.ts';
import { PHASE_NUMBERS } from '../../../shared/domain/method/phase.ts';
import { Refusal } from '../../../shared/domain/refusal.ts';
import { createTranslator } from '../../../shared/i18n/translator.ts';
import type { Database } from '../db/open-database.ts';
import { createBody, createSeat } from '../governance/governance-service.ts';
import { phaseTable } from '../method/method-service.ts';
import { initiativeTable } from './initiative-table.ts';

export interface InitiativeStart {
  readonly name: string;
  readonly challenge: string;
  readonly form: InitiativeForm;
  readonly language: Language;
  /** `three-levels` adds partner group, steering group and secretariat, each with a chair's seat. */
  readonly template: 'three-levels' | 'empty';
}

/** Fills a new document: the initiative, its four phases and, on request, the three levels. Inside a transaction. */
export function createInitiative(db: Database, start: InitiativeStart): Initiative {
  const initiative = initiativeTable.insert(db, {
    id: newIdentifier(),
    name: start.name,
    challenge: start.challenge,
    vision: '',
    place: '',
    form: start.form,
    language: start.language,
    confidentiality: 'internal',
    keepsContactDetails: false,
  });
  for (const number of PHASE_NUMBERS) {
    phaseTable.insert(db, { id: newIdentifier(), number, startedOn: null, completedOn: null, note: '' });
  }
  if (start.template === 'three-levels') createThreeLevels(db, start.language);
  return initiative;
}

/** The three levels of the method, named in the language of the document, each answering to the one above. */
function createThreeLevels(db: Database, language: Language): void {
  const t = createTranslator(language);
  let parentId: ReturnType<typeof createBody>['id'] | null = null;
  for (const kind of ['partner-group', 'steering-group', 'secretariat'] as const) {
    const body = createBody(db, {
      name: t(`terms.bodyKind.${kind}`),
      kind,
      parentId,
      purpose: t(`governance.template.${kind}.purpose`),
      mandate: '',
      mandateAdoptedOn: null,
      decisionRule: kind === 'secretariat' ? 'leader-decides' : 'consensus',
      meetingRhythm: t(`governance.template.${kind}.rhythm`),
    });
    createSeat(db, { bodyId: body.id, role: 'chair', title: '', sector: null });
    parentId = body.id;
  }
}

/** The initiative of the document. */
export function getInitiative(db: Database): Initiative {
  const [initiative] = initiativeTable.all(db);
  if (!initiative) throw new Refusal('item.not-found');
  return initiative;
}

/**
 * Changes the initiative. Turning contact details off does not erase those already written: erasing them is the
 * user's own step, so that nothing vanishes behind a switch.
 */
export function updateInitiative(db: Database, changes: Omit<Initiative, 'id'>): Initiative {
  return initiativeTable.update(db, getInitiative(db).id, changes);
}
