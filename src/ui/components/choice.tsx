import { useId } from 'preact/hooks';

export interface Option {
  value: string;
  label: string;
  /** Language of the label where it is not the page's. */
  lang?: string;
}

interface Props {
  label: string;
  hint?: string;
  value: string;
  options: readonly Option[];
  onChange: (value: string) => void;
}

/** A labelled choice of one out of a list. */
export function Choice({ label, hint, value, options, onChange }: Props) {
  const id = useId();
  return (
    <div class="stack-tight">
      <label for={id}>{label}</label>
      <select
        id={id}
        value={value}
        aria-describedby={hint === undefined ? undefined : `${id}-hint`}
        onChange={(event) => onChange(event.currentTarget.value)}
      >
        {options.map((option) => (
          <option
            key={option.value}
            value={option.value}
            lang={option.lang}
            selected={option.value === value}
          >
            {option.label}
          </option>
        ))}
      </select>
      {hint !== undefined && (
        <p class="muted small" id={`${id}-hint`}>
          {hint}
        </p>
      )}
    </div>
  );
}
