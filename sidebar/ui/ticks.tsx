// Several boxes to tick under one question.

import { Tick } from './tick';

interface Props {
  title: string;
  choices: { value: string; text?: string; detail?: string }[];
  ticked: string[];
  onTick: (ticked: string[]) => void;
}

export function Ticks({ title, choices, ticked, onTick }: Props) {
  return (
    <fieldset>
      <legend>{title}</legend>
      {choices.map(({ value, text = value, detail }) => (
        <Tick
          key={value}
          label={text}
          detail={detail}
          checked={ticked.includes(value)}
          onTick={(on) => onTick(on ? [...ticked, value] : ticked.filter((one) => one !== value))}
        />
      ))}
    </fieldset>
  );
}
