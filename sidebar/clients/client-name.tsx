// A client's name, which opens the card.

import { Button } from '../ui/button';

interface Props {
  clientId: string;
  name: string;
  onCard: (clientId: string) => void;
}

export function ClientName({ clientId, name, onCard }: Props) {
  return (
    <Button kind="link" label={`${name}: open the card`} onClick={() => onCard(clientId)}>
      {name}
    </Button>
  );
}
