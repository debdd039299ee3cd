/** The demo in Danish. */

import { actorTexts } from './da/actors.ts';
import { communicationTexts } from './da/communication.ts';
import { contributionTexts } from './da/contributions.ts';
import { governanceTexts, initiativeTexts } from './da/governance.ts';
import { measurementTexts } from './da/measurement.ts';
import { meetingTexts } from './da/meetings.ts';
import { planTexts } from './da/plan.ts';
import { registerTexts } from './da/register.ts';
import type { DemoTexts } from './demo-texts.ts';

export const da: DemoTexts = {
  ...initiativeTexts,
  ...actorTexts,
  ...registerTexts,
  ...communicationTexts,
  ...governanceTexts,
  ...planTexts,
  ...contributionTexts,
  ...measurementTexts,
  ...meetingTexts,
};
