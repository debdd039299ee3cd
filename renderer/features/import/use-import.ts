/** One import under way: the file as it was read, what its columns mean, and what would happen. Shows nothing itself. */
import { useCallback, useRef, useState } from 'react';
import { uuidv7 } from 'uuidv7';
import type { ImportPreview, ImportReview } from '../../../shared/contract/import.ts';
import type { ImportMapping } from '../../../shared/domain/import/fields.ts';
import type { ReadChoices } from '../../../shared/domain/import/table.ts';
import type { RefusalData } from '../../../shared/domain/refusal.ts';
import { ask } from '../../api/bridge.ts';
import { useRemoval } from '../../components/notices/use-removal.ts';
import { useText } from '../../components/text/use-text.ts';

export interface Import {
  /** Null until the file was read for the first time. */
  readonly preview: ImportPreview | null;
  readonly mapping: ImportMapping | null;
  /** Null while the columns are being looked at. */
  readonly review: ImportReview | null;
  readonly refusal: RefusalData | null;
  /** How the user said that this file is to be read. */
  readonly choices: ReadChoices;
  readonly isReading: boolean;
  readonly isWorking: boolean;
  read(path: string, choices?: ReadChoices): Promise<void>;
  /** Reads the same file in another way. */
  readOtherwise(choices: ReadChoices): Promise<void>;
  cancelReading(): void;
  setMapping(mapping: ImportMapping): void;
  plan(): Promise<void>;
  backToColumns(): void;
  /** True when it was done; a notice with an undo button then says so. */
  run(): Promise<boolean>;
}

export function useImport(): Import {
  const { t } = useText();
  const [preview, setPreview] = useState<ImportPreview | null>(null);
  const [mapping, setMapping] = useState<ImportMapping | null>(null);
  const [review, setReview] = useState<ImportReview | null>(null);
  const [refusal, setRefusal] = useState<RefusalData | null>(null);
  const [choices, setChoices] = useState<ReadChoices>({});
  const [isReading, setIsReading] = useState(false);
  const [isWorking, setIsWorking] = useState(false);
  const path = useRef('');
  const job = useRef<string | null>(null);
  const importAll = useRemoval('import.run');

  const read = useCallback(async (file: string, given: ReadChoices = {}) => {
    const jobId = uuidv7();
    path.current = file;
    job.current = jobId;
    setChoices(given);
    setRefusal(null);
    setReview(null);
    setIsReading(true);
    const answer = await ask('import.read', { jobId, path: file, ...given });
    if (job.current !== jobId) return;
    setIsReading(false);
    if (answer.ok) {
      setPreview(answer.value);
      setMapping(answer.value.mapping);
    } else setRefusal(answer.refusal);
  }, []);

  const plan = async () => {
    if (!preview || !mapping) return;
    setIsWorking(true);
    setRefusal(null);
    const answer = await ask('import.plan', { id: preview.id, mapping });
    setIsWorking(false);
    if (answer.ok) setReview(answer.value);
    else setRefusal(answer.refusal);
  };
  const run = async () => {
    if (!preview || !mapping || !review) return false;
    const { created, updated } = review.summary.actors;
    setIsWorking(true);
    const sentence = t('import.dialog.done', { fileName: preview.fileName, created, updated });
    const isDone = await importAll({ id: preview.id, mapping }, sentence);
    setIsWorking(false);
    return isDone;
  };
  const cancelReading = useCallback(() => {
    if (job.current) void ask('jobs.cancel', { jobId: job.current });
  }, []);
  return {
    preview,
    mapping,
    review,
    refusal,
    choices,
    isReading,
    isWorking,
    read,
    readOtherwise: (choices) => read(path.current, choices),
    cancelReading,
    setMapping,
    plan,
    backToColumns: () => setReview(null),
    run,
  };
}
