/** The reader's words for the values of the register: what is shown, sorted by and grouped under. */
import { useMemo } from 'react';
import { shownOrganisationNumber } from '../../../../shared/domain/stakeholders/organisation-number.ts';
import type { OwnField } from '../../../../shared/domain/stakeholders/own-field.ts';
import type { RegisterRow, RegisterWords } from '../../../../shared/domain/stakeholders/register-rows.ts';
import { type AnyColumn, fieldOfColumn } from '../../../../shared/domain/stakeholders/register-view.ts';
import type { Formats } from '../../../../shared/i18n/formats.ts';
import type { TextKey } from '../../../../shared/i18n/translator.ts';
import { type Texts, useText } from '../../../components/text/use-text.ts';

/** Words for the fields there are; the same object until fields or language change. */
export function useRegisterWords(fields: readonly OwnField[]): RegisterWords {
  const texts = useText();
  return useMemo(() => wordsIn(texts, fields), [texts, fields]);
}

/** Words in a language, for the fields there are. */
export function wordsIn(
  { t, formats }: Pick<Texts, 't' | 'formats'>,
  fields: readonly OwnField[],
): RegisterWords {
  const byId = new Map(fields.map((field) => [field.id, field]));
  // A translation costs more than a comparison: each term is looked up once.
  const terms = new Map<string, string>();
  const term = (name: string, value: string | null) => {
    if (value === null) return '';
    const key = `terms.${name}.${value}`;
    let word = terms.get(key);
    if (word === undefined) {
      word = t(key as TextKey);
      terms.set(key, word);
    }
    return word;
  };
  const word = (row: RegisterRow, column: AnyColumn): string => {
    switch (column) {
      case 'kind':
        return term('actorKind', row.kind);
      case 'sector':
        return term('sector', row.sector);
      case 'type':
        return term('actorType', row.type);
      case 'level':
        return term('actorLevel', row.level);
      case 'organisation':
        return row.organisationName ?? '';
      case 'responsible':
        return row.responsibleName ?? '';
      case 'tags':
        return row.tags.join(', ');
      case 'seat':
        return t(row.hasSeat ? 'stakeholders.seat.yes' : 'stakeholders.seat.no');
      case 'organisationNumber':
        return shownOrganisationNumber(row.organisationCountry, row.organisationNumber);
      case 'email':
      case 'phone':
      case 'name':
      case 'place':
      case 'position':
      case 'brings':
        return row[column];
      default: {
        const field = byId.get(fieldOfColumn(column) ?? ('' as OwnField['id']));
        return field ? shownOwnValue(field, row.own[field.id] ?? '', formats) : '';
      }
    }
  };
  return { compare: formats.compare, word };
}

/** A stored value as the reader writes it. */
export function shownOwnValue(field: OwnField, value: string, formats: Formats): string {
  if (value === '') return '';
  if (field.kind === 'date') return formats.date(value);
  return field.kind === 'number' ? formats.number(Number(value)) : value;
}

/** What a column is called. */
export function columnName(column: AnyColumn, fields: readonly OwnField[], t: Texts['t']): string {
  const fieldId = fieldOfColumn(column);
  if (fieldId !== null) return fields.find((field) => field.id === fieldId)?.name ?? '';
  return t(`register.column.${column as Exclude<AnyColumn, `own:${string}`>}`);
}
