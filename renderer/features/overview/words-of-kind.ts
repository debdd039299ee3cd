/** How a feature puts its needs into words: the values of the sentence, and the place where it is mended. */
import type { NeedOf } from '../../../shared/domain/overview/need.ts';
import type { Thresholds } from '../../../shared/domain/overview/thresholds.ts';
import type { TextValues } from '../../../shared/i18n/translator.ts';
import type { FormRequest } from '../../components/creation-request.ts';
import type { Texts } from '../../components/text/use-text.ts';

export interface WordsOfKind<Need> {
  /** Values of `needs.kinds.<kind>.one`, `.detail` and `.action`. */
  readonly values: (need: Need, texts: Texts) => TextValues;
  /** What it is about, in a line that tells of several. */
  readonly name: (need: Need) => string;
  /** Address of the place where one is mended, and of the place where several are. */
  readonly to: (need: Need) => string;
  readonly toMany: string;
  /** The form that mends one, opened on arrival. Left out: the place itself is where it is mended. */
  readonly opens?: (need: Need) => FormRequest;
  /** Values of `needs.kinds.<kind>.why`: the threshold as `n`. */
  readonly why?: (thresholds: Thresholds) => TextValues;
  /** Done at once instead of leading somewhere. */
  readonly command?: (need: Need) => 'publish' | null;
}

/** One entry per kind of a feature's needs: a missing one fails compilation. */
export type WordsOfNeeds<Need extends NeedOf<string, object>> = {
  readonly [Kind in Need['kind']]: WordsOfKind<Extract<Need, { readonly kind: Kind }>>;
};
