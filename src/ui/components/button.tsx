import type { ButtonHTMLAttributes } from 'preact';

interface Props extends Omit<ButtonHTMLAttributes, 'class' | 'className' | 'type'> {
  kind?: 'primary' | 'plain' | 'quiet' | 'danger';
}

/** A button of at least 44 × 44 px; never submits a form by accident. */
export function Button({ kind = 'plain', children, ...rest }: Props) {
  return (
    <button {...rest} type="button" class={`button button-${kind}`}>
      {children}
    </button>
  );
}
