/** The demo in Norwegian. */
import type { DemoTexts } from './demo-texts.ts';
import { actorTexts } from './nb/actors.ts';
import { communicationTexts } from './nb/communication.ts';
import { contributionTexts } from './nb/contributions.ts';
import { governanceTexts, initiativeTexts } from './nb/governance.ts';
import { measurementTexts } from './nb/measurement.ts';
import { meetingTexts } from './nb/meetings.ts';
import { planTexts } from './nb/plan.ts';
import { registerTexts } from './nb/register.ts';

export const nb: DemoTexts = {
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
