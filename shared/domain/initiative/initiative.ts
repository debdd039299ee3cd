/** The initiative itself: one per document. */
import type { InitiativeId } from '../identifiers.ts';
import type { Language } from '../languages.ts';

/** An informal network keeps asking whether it creates value; a partnership has mandates and decision rules. */
export const INITIATIVE_FORMS = ['network', 'partnership'] as const;
export type InitiativeForm = (typeof INITIATIVE_FORMS)[number];

/** How a report on this initiative is marked. */
export const CONFIDENTIALITIES = ['public', 'internal', 'confidential'] as const;
export type Confidentiality = (typeof CONFIDENTIALITIES)[number];

export interface Initiative {
  readonly id: InitiativeId;
  readonly name: string;
  /** The social problem, in the partners' own words. */
  readonly challenge: string;
  readonly vision: string;
  readonly place: string;
  readonly form: InitiativeForm;
  /** The language the content is written in. */
  readonly language: Language;
  readonly confidentiality: Confidentiality;
  /** Contact details are personal data: off until the initiative has decided to keep them. */
  readonly keepsContactDetails: boolean;
}
