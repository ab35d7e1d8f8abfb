// A day to come: by a word, or by the calendar.

import { useState } from 'preact/hooks';
import { Button } from '../ui/button';
import { TextField } from '../ui/text-field';

interface Props {
  /** Of the Again dropdown. */
  words: string[];
  /** With the word, or the day. */
  onDay: (day: string) => void;
}

export function DayChoice({ words, onDay }: Props) {
  const [day, setDay] = useState('');
  const choose = (value: string, shown: string) => (
    <Button key={shown} off={value === ''} onClick={() => onDay(value)}>
      {shown}
    </Button>
  );
  return (
    <>
      <div class="choices">{words.map((word) => choose(word, word))}</div>
      <TextField label="Or on this day" type="date" value={day} onType={setDay} />
      {choose(day, 'On that day')}
    </>
  );
}
