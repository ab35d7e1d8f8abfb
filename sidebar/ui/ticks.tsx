// Several boxes to tick under one question, or one of several to choose.

import type { ComponentChildren } from 'preact';
import { Tick } from './tick';

interface Props {
  title: string;
  choices: { value: string; text?: string; detail?: string }[];
  ticked: string[];
  onTick: (ticked: string[]) => void;
  /** The name of a choice of one. */
  group?: string;
  children?: ComponentChildren;
}

export function Ticks({ title, choices, ticked, onTick, group, children }: Props) {
  return (
    <fieldset>
      <legend>{title}</legend>
      {choices.map(({ value, text = value, detail }) => (
        <Tick
          key={value}
          label={text}
          {...{ detail, group }}
          checked={ticked.includes(value)}
          onTick={(on) => {
            const others = group ? [] : ticked.filter((one) => one !== value);
            onTick(on ? [...others, value] : others);
          }}
        />
      ))}
      {children}
    </fieldset>
  );
}
