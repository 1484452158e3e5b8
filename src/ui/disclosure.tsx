/** A part that opens on demand, remembers whether it was open, and draws its content only when asked. */
import type {ComponentChildren} from 'preact';
import {useState} from 'preact/hooks';

/** Which parts were open, by id. */
export interface Memory {
  has(id: string): boolean;
  keep(id: string, open: boolean): void;
}

interface Props {
  readonly id: string;
  readonly memory: Memory;
  readonly class: string;
  /** May say more once open. */
  readonly summary: (open: boolean) => ComponentChildren;
  readonly children: () => ComponentChildren;
}

export function Disclosure({id, memory, class: name, summary, children}: Props) {
  const [open, setOpen] = useState(() => memory.has(id));
  const toggled = (now: boolean): void => {
    if (now === open) return;
    setOpen(now);
    memory.keep(id, now);
  };
  return (
    <details class={name} open={open} onToggle={(event) => toggled(event.currentTarget.open)}>
      <summary>{summary(open)}</summary>
      {open && children()}
    </details>
  );
}
