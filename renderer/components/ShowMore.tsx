/** The first of many, and a button for the next: a list of thousands is neither drawn nor read at once. */
import Button from '@mui/material/Button';
import { useState } from 'react';
import { useText } from './text/use-text.ts';

export interface FirstOf<Item> {
  readonly shown: readonly Item[];
  /** How many are left out. */
  readonly rest: number;
  readonly showMore: () => void;
}

/** The first `first` items, and `step` more with every press. */
export function useFirst<Item>(items: readonly Item[], first: number, step: number): FirstOf<Item> {
  const [count, setCount] = useState(first);
  const shown = items.slice(0, count);
  return { shown, rest: items.length - shown.length, showMore: () => setCount(count + step) };
}

/** `of` says what there is more of, for those who only hear the button. */
export function ShowMoreButton({ rest, showMore, of }: Omit<FirstOf<unknown>, 'shown'> & { of: string }) {
  const { t } = useText();
  if (rest === 0) return null;
  const label = t('common.showMore', { count: rest });
  return (
    <Button size="small" aria-label={`${label}: ${of}`} onClick={showMore}>
      {label}
    </Button>
  );
}
