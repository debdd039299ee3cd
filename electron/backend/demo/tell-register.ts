/** The demo's register put in order: tags and levels, own fields, earlier places, a duplicate merged, views saved. */
import { EVERYBODY, FIRST_VIEW } from '../../../shared/domain/stakeholders/register-view.ts';
import { createAffiliation } from '../stakeholders/register/affiliations-service.ts';
import { mergeActors } from '../stakeholders/register/merge-service.ts';
import { createField, setOwnValue } from '../stakeholders/register/own-fields-service.ts';
import { createView, updateMany } from '../stakeholders/register/register-service.ts';
import { actorTable } from '../stakeholders/stakeholders-repository.ts';
import { createActor } from '../stakeholders/stakeholders-service.ts';
import { type DemoContext, keysOf } from './demo-context.ts';
import {
  AGREEMENTS,
  EARLIER_PLACES,
  LEVELS,
  PREMISES,
  REGISTER_DAY,
  TAGS,
  TWICE,
} from './structure/register.ts';

const BY_COMMUNICATOR = { by: 'communicator' } as const;

export function tellRegister(context: DemoContext): void {
  tellDuplicate(context);
  tellTagsAndLevels(context);
  tellOwnFields(context);
  tellEarlierPlaces(context);
  tellViews(context);
}

function tellDuplicate({ db, actors, texts, addStep }: DemoContext): void {
  let otherId: ReturnType<typeof createActor>['id'];
  addStep(
    TWICE.writtenOn,
    'stakeholders.createActor',
    () => {
      const { id: _, ...kept } = actorTable.get(db, actors.get(TWICE.actor));
      const written = { name: texts.register.twice, description: '', brings: '' };
      otherId = createActor(db, { ...kept, ...written }).id;
    },
    BY_COMMUNICATOR,
  );
  addStep(
    TWICE.mergedOn,
    'register.merge',
    () => void mergeActors(db, { keptId: actors.get(TWICE.actor), otherId, fromOther: [], ownFromOther: [] }),
    BY_COMMUNICATOR,
  );
}

function tellTagsAndLevels({ db, actors, texts, addStep }: DemoContext): void {
  const change = (keys: readonly Parameters<typeof actors.get>[0][], changes: object) =>
    addStep(
      REGISTER_DAY,
      'register.updateMany',
      () =>
        void updateMany(
          db,
          keys.map((key) => actors.get(key)),
          { addTags: [], removeTags: [], ownValues: {}, ...changes },
        ),
      BY_COMMUNICATOR,
    );
  for (const key of keysOf(TAGS)) change(TAGS[key], { addTags: [texts.register.tags[key]] });
  for (const level of keysOf(LEVELS)) change(LEVELS[level], { level });
}

function tellOwnFields({ db, actors, texts, date, addStep }: DemoContext): void {
  const { agreement, premises, premisesChoices } = texts.register;
  addStep(
    REGISTER_DAY,
    'register.createField',
    () => {
      const { id } = createField(db, { name: agreement, kind: 'date', choices: '' });
      for (const key of keysOf(AGREEMENTS)) setOwnValue(db, id, actors.get(key), date(AGREEMENTS[key]));
    },
    BY_COMMUNICATOR,
  );
  addStep(
    REGISTER_DAY,
    'register.createField',
    () => {
      const choices = keysOf(PREMISES).map((key) => premisesChoices[key]);
      const { id } = createField(db, { name: premises, kind: 'choice', choices: choices.join('\n') });
      for (const choice of keysOf(PREMISES))
        for (const key of PREMISES[choice]) setOwnValue(db, id, actors.get(key), premisesChoices[choice]);
    },
    BY_COMMUNICATOR,
  );
}

function tellEarlierPlaces({ db, actors, texts, date, addStep }: DemoContext): void {
  for (const key of keysOf(EARLIER_PLACES)) {
    const { organisation, from, until } = EARLIER_PLACES[key];
    addStep(
      REGISTER_DAY,
      'register.createAffiliation',
      () =>
        void createAffiliation(db, {
          actorId: actors.get(key),
          organisationId: actors.get(organisation),
          position: texts.register.earlierPositions[key],
          startsOn: from === null ? null : date(from),
          endsOn: date(until),
        }),
      BY_COMMUNICATOR,
    );
  }
}

function tellViews({ db, texts, addStep }: DemoContext): void {
  const { bySector, youth } = texts.register.views;
  addStep(
    REGISTER_DAY,
    'register.createView',
    () => {
      createView(db, bySector, { ...FIRST_VIEW, grouping: 'sector' });
      createView(db, youth, { ...FIRST_VIEW, filter: { ...EVERYBODY, tags: [texts.register.tags.youth] } });
    },
    BY_COMMUNICATOR,
  );
}
