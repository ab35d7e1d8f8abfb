// What a script's page in its frame and the workbench's page around it say to each other.

export type FromFrame =
  | { kind: 'run'; id: number; name: string; args: unknown[] }
  | { kind: 'close' }
  | { kind: 'focus' }
  | { kind: 'width'; pixels: number }
  | { kind: 'height'; pixels: number };

/** How a call ended. */
export interface ToFrame {
  id: number;
  ok: boolean;
  value?: unknown;
  error?: string;
}
