import type { Level } from '../../contracts/judgement.ts';
import { useT } from './i18n.tsx';
import { Icon } from './icon.tsx';
import { levelName } from './words.ts';

/** A level as shape, words and colour. */
export function LevelTag({ level }: { level: Level }) {
  const t = useT();
  return (
    <span class={`level level-${level}`}>
      <Icon name={level} size={16} />
      <span>{levelName(t, level)}</span>
    </span>
  );
}
