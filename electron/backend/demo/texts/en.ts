/** The demo in English. */
import type { DemoTexts } from './demo-texts.ts';
import { actorTexts } from './en/actors.ts';
import { communicationTexts } from './en/communication.ts';
import { contributionTexts } from './en/contributions.ts';
import { governanceTexts, initiativeTexts } from './en/governance.ts';
import { measurementTexts } from './en/measurement.ts';
import { meetingTexts } from './en/meetings.ts';
import { planTexts } from './en/plan.ts';
import { registerTexts } from './en/register.ts';

export const en: DemoTexts = {
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
