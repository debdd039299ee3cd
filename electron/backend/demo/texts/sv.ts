/** The demo in Swedish. */
import type { DemoTexts } from './demo-texts.ts';
import { actorTexts } from './sv/actors.ts';
import { communicationTexts } from './sv/communication.ts';
import { contributionTexts } from './sv/contributions.ts';
import { governanceTexts, initiativeTexts } from './sv/governance.ts';
import { measurementTexts } from './sv/measurement.ts';
import { meetingTexts } from './sv/meetings.ts';
import { planTexts } from './sv/plan.ts';
import { registerTexts } from './sv/register.ts';

export const sv: DemoTexts = {
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
