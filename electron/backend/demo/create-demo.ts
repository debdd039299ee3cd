/** Writes the demo initiative into a new document: an invented place, told in the language asked for. */
import type { IsoDate } from '../../../shared/domain/dates.ts';
import type { Language } from '../../../shared/domain/languages.ts';
import type { Database } from '../db/open-database.ts';
import { createDemoContext } from './demo-context.ts';
import { tellActors } from './tell-actors.ts';
import { tellCommunication } from './tell-communication.ts';
import { tellGovernance } from './tell-governance.ts';
import { tellInitiative } from './tell-initiative.ts';
import { tellMaps } from './tell-maps.ts';
import { tellMeasurement } from './tell-measurement.ts';
import { tellMeetings } from './tell-meetings.ts';
import { tellPlan } from './tell-plan.ts';
import { tellRegister } from './tell-register.ts';
import { da } from './texts/da.ts';
import type { DemoTexts } from './texts/demo-texts.ts';
import { en } from './texts/en.ts';
import { nb } from './texts/nb.ts';
import { sv } from './texts/sv.ts';
import { replay } from './timeline.ts';

const texts: Record<Language, DemoTexts> = { nb, da, sv, en };

/**
 * Fills a document that has its schema and nothing else. `anchor` is the day the demo is "today": everything lies
 * around it, in some thirty months of history. The same anchor and language give the same rows, identifiers included.
 */
export function fillDemo(db: Database, { language, anchor }: { language: Language; anchor: IsoDate }): void {
  const { context, steps } = createDemoContext(db, texts[language], { anchor, language });
  tellInitiative(context, language);
  tellActors(context);
  tellRegister(context);
  tellMaps(context);
  tellGovernance(context);
  tellPlan(context);
  tellMeasurement(context);
  tellMeetings(context);
  tellCommunication(context);
  replay(db, steps, { anchor, device: texts[language].device, seed: `demo ${language} ${anchor}` });
}
