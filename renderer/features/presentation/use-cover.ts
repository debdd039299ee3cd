/** Makes the cover over names from the open document's people, and lays it over the bridge. */
import { type QueryClient, useQuery, useQueryClient } from '@tanstack/react-query';
import { useLayoutEffect, useMemo, useState } from 'react';
import { contract, type OperationName, type OutputOf } from '../../../shared/contract/contract.ts';
import type { DocumentState } from '../../../shared/contract/document.ts';
import { type NameCover, nameCover } from '../../../shared/domain/presentation/name-cover.ts';
import { personLabel } from '../../../shared/domain/stakeholders/person-label.ts';
import type { Translate } from '../../../shared/i18n/translator.ts';
import { askUncovered, RefusalError } from '../../api/bridge.ts';
import { setNameCover } from '../../api/name-cover.ts';
import { keyOf } from '../../api/queries.ts';
import { useText } from '../../components/text/use-text.ts';

/** `changing`: nothing may be drawn just now. */
export type CoverState = 'open' | 'covered' | 'changing' | 'failed';

/** Lays the cover when names are to be hidden and takes it away otherwise. */
export function useCover(hidesNames: boolean, document: DocumentState | null): CoverState {
  const client = useQueryClient();
  const { wanted, error } = useWantedCover(hidesNames, document);
  const [laid, setLaid] = useState<NameCover | null>(null);
  useLayoutEffect(() => {
    if (wanted === undefined || wanted === laid) return;
    setNameCover(wanted);
    forgetAnswers(client, wanted);
    setLaid(wanted);
  }, [wanted, laid, client]);
  if (error) return 'failed';
  if (wanted === undefined || wanted !== laid) return 'changing';
  return laid === null ? 'open' : 'covered';
}

/** Null: no cover is wanted. Undefined: it is not known yet whom to cover. */
function useWantedCover(hidesNames: boolean, document: DocumentState | null) {
  const { t } = useText();
  const { data: people, error } = useQuery({
    // Asked anew with every change of the document: somebody may have been written up since.
    queryKey: ['name-cover', document?.path, document?.revision],
    enabled: hidesNames && document !== null,
    queryFn: async () => ({
      actors: await answered(askUncovered('stakeholders.listActors', {})),
      merged: await answered(askUncovered('register.listMerged', {})),
      author: (await answered(askUncovered('settings.get', {}))).authorName,
    }),
  });
  const wanted = useMemo(() => {
    if (!hidesNames) return null;
    return people && coverOf(people, t);
  }, [hidesNames, people, t]);
  return { wanted, error: hidesNames ? error : null };
}

interface Known {
  readonly actors: OutputOf<'stakeholders.listActors'>;
  readonly merged: OutputOf<'register.listMerged'>;
  readonly author: string;
}

/** People by the names they have, and by those they had before they were merged with another entry. */
export function coverOf({ actors, merged, author }: Known, t: Translate): NameCover {
  const people = actors
    .filter((actor) => actor.kind === 'person')
    .flatMap((actor) => {
      const label = personLabel({ ...actor, organisation: actor.organisationName ?? '' }, t);
      const former = merged.filter(({ actorId }) => actorId === actor.id);
      return [actor, ...former].map(({ name }) => ({ name, label }));
    });
  const somebody = t('presentation.somebody');
  return nameCover([...people, { name: author, label: somebody }], somebody);
}

async function answered<Value>(
  asked: Promise<{ ok: true; value: Value } | { ok: false; refusal: RefusalError['refusal'] }>,
): Promise<Value> {
  const answer = await asked;
  if (!answer.ok) throw new RefusalError(answer.refusal);
  return answer.value;
}

/** Answers kept from before would still show the names, or still hide them. */
function forgetAnswers(client: QueryClient, cover: NameCover | null): void {
  const isKept = (name: string) => name === 'document.state' || name === 'settings.get';
  client.removeQueries({
    predicate: ({ queryKey: [name] }) => typeof name === 'string' && name in contract && !isKept(name),
  });
  const settings = keyOf('settings.get' satisfies OperationName, {});
  if (cover) client.setQueryData(settings, (known: unknown) => cover.value(known));
  else void client.invalidateQueries({ queryKey: settings });
}
