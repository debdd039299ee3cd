/** What two actors say in each thing in which they differ, in the reader's words. */
import type { ActorDetails } from '../../../../shared/contract/stakeholders.ts';
import type { MergeChoice } from '../../../../shared/domain/stakeholders/merging.ts';
import { shownOrganisationNumber } from '../../../../shared/domain/stakeholders/organisation-number.ts';
import type { OwnField } from '../../../../shared/domain/stakeholders/own-field.ts';
import { useText } from '../../../components/text/use-text.ts';
import { rhythmInWords } from '../../communication/rhythm-words.ts';
import { useRegister } from './use-register.ts';
import { shownOwnValue } from './use-register-words.ts';

interface MergeWords {
  (choice: MergeChoice, actor: ActorDetails): string;
  (field: OwnField, value: string): string;
}

export function useMergeWords(): MergeWords {
  const { t, formats } = useText();
  const register = useRegister();
  const factOf = (choice: MergeChoice, actor: ActorDetails): string => {
    switch (choice) {
      case 'sector':
        return t(`terms.sector.${actor.sector}`);
      case 'type':
        return t(`terms.actorType.${actor.type}`);
      case 'level':
        return actor.level === null ? '' : t(`terms.actorLevel.${actor.level}`);
      case 'organisation':
        return [actor.position, actor.organisationName ?? ''].filter((part) => part !== '').join(', ');
      case 'number':
        return shownOrganisationNumber(actor.organisationCountry, actor.organisationNumber);
      case 'contact': {
        const { responsibleName } = register?.rows.find(({ id }) => id === actor.id) ?? {};
        const channel = actor.contactChannel && t(`terms.contactChannel.${actor.contactChannel}`);
        const rhythm = actor.contactRhythmDays && rhythmInWords(t, actor.contactRhythmDays);
        return [responsibleName, rhythm, channel].filter(Boolean).join(' · ');
      }
      default:
        return actor[choice];
    }
  };
  return (what: MergeChoice | OwnField, of: ActorDetails | string) =>
    typeof what === 'string' ? factOf(what, of as ActorDetails) : shownOwnValue(what, of as string, formats);
}
