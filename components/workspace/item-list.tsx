import { type ReactNode, useState } from 'react';
import { moved } from '../../lib/domain/charter/edit-charter.ts';
import { Button } from '../ui/button.tsx';
import { Card, Section } from '../ui/section.tsx';
import { useLatest } from '../ui/use-latest.ts';
import { EditedItem } from './edited-item.tsx';

export type ItemListProps<T> = {
  readonly title: string;
  readonly items: readonly T[];
  readonly onChange: (items: T[]) => void;
  readonly create: () => T;
  readonly addText: string;
  readonly nameOf: (item: T) => string;
  readonly summaryOf: (item: T) => string;
  readonly render: (item: T, change: (patch: Partial<T>) => void) => ReactNode;
  /** What belongs here, told while nothing does. */
  readonly help?: string;
  /** Whether the order means something, so that items can be moved. */
  readonly ordered?: boolean;
};

/** A list edited in place: each item a line that opens into its fields; add, remove with undo, move. */
export function ItemList<T>(props: ItemListProps<T>) {
  const { title, items, onChange, create, addText, nameOf, summaryOf, render, help, ordered = false } = props;
  const [keys, setKeys] = useKeys(items.length);
  const [added, setAdded] = useState<string | null>(null);
  const List = ordered ? 'ol' : 'ul';
  const add = () => {
    const key = crypto.randomUUID();
    setKeys([...keys, key]);
    setAdded(key);
    onChange([...items, create()]);
  };
  const move = (from: number, to: number) => {
    setKeys(moved(keys, from, to));
    onChange(moved(items, from, to));
  };
  const removeAt = (index: number) => {
    setKeys(keys.filter((_, at) => at !== index));
    onChange(items.filter((_, at) => at !== index));
  };
  // What was edited since the removal stays as it is.
  const latest = useLatest({ items, onChange });
  const putBack = (item: T, index: number) =>
    latest.current.onChange(latest.current.items.toSpliced(index, 0, item));
  return (
    <Section
      title={title}
      count={items.length}
      actions={
        <Button look="quiet" size="sm" onClick={add}>
          {addText}
        </Button>
      }
    >
      {items.length === 0 && help !== undefined && <p className="text-sm text-muted">{help}</p>}
      {items.length > 0 && (
        <Card flush>
          <List className="divide-y divide-line">
            {items.map((item, index) => (
              <EditedItem
                key={keys[index]}
                name={nameOf(item)}
                summary={summaryOf(item)}
                number={ordered ? index + 1 : null}
                isNew={keys[index] === added}
                moveUp={ordered && index > 0 ? () => move(index, index - 1) : null}
                moveDown={ordered && index < items.length - 1 ? () => move(index, index + 1) : null}
                remove={() => removeAt(index)}
                putBack={() => putBack(item, index)}
              >
                {render(item, (patch) =>
                  onChange(items.map((other, at) => (at === index ? { ...other, ...patch } : other))),
                )}
              </EditedItem>
            ))}
          </List>
        </Card>
      )}
    </Section>
  );
}

/** Identities for items that have none of their own, so that an open item stays open when others come, go or move. */
function useKeys(count: number): readonly [readonly string[], (keys: readonly string[]) => void] {
  const [kept, setKept] = useState<readonly string[]>([]);
  if (kept.length === count) return [kept, setKept];
  const keys = Array.from({ length: count }, (_, index) => kept[index] ?? crypto.randomUUID());
  setKept(keys);
  return [keys, setKept];
}
