/** The words of the power-interest grid, given by whoever shows it. */
import type { Sector } from '../domain/stakeholders/actor.ts';
import type { Quadrant } from '../domain/stakeholders/assessment.ts';

export interface PowerInterestGridTexts {
  readonly title: string;
  readonly description: string;
  readonly power: string;
  readonly interest: string;
  readonly quadrants: Readonly<Record<Quadrant, string>>;
  readonly sectors: Readonly<Record<Sector, string>>;
  readonly withSeat: string;
  readonly withoutSeat: string;
}
