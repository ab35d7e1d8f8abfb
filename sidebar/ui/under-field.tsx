// What stands under a field: a line of explanation, and what is wrong with what was typed.

interface Props {
  id: string;
  hint?: string;
  problem?: string;
}

export function UnderField({ id, hint, problem }: Props) {
  return (
    <>
      {hint && (
        <p id={`${id}-hint`} class="hint">
          {hint}
        </p>
      )}
      {problem && (
        <p id={`${id}-problem`} class="bad">
          {problem}
        </p>
      )}
    </>
  );
}

/** Names both lines to a screen reader. */
export function describedBy(id: string, hint?: string, problem?: string) {
  const lines = [hint && `${id}-hint`, problem && `${id}-problem`].filter(Boolean).join(' ');
  return { 'aria-describedby': lines || undefined, 'aria-invalid': problem ? true : undefined };
}
