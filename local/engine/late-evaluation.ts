// Formulas are computed when somebody looks, not after every command, and plain cells only one by one: a script
// that lays out a tab gives a hundred commands and looks a few times. What is computed, and how, stays the engine's.

import { registries } from '@odoo/o-spreadsheet';
import { quietly } from './quietly';

interface Position {
  sheetId: string;
  col: number;
  row: number;
}

interface Zone {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

interface Cell {
  id: number;
  isFormula: boolean;
}

interface Getters {
  getSheetIds(): string[];
  getCells(sheetId: string): Cell[];
  getCell(position: Position): Cell | undefined;
  getCellPosition(id: number): Position;
}

/** The parts of the engine's evaluator that are used here. */
interface Evaluator {
  evaluatedCells: { get(position: Position): object | undefined };
  computeAndSave(position: Position): object;
  evaluate(ranges: { sheetId: string; zone: Zone }[]): void;
  evaluateAllCells(): void;
}

interface Command {
  type: string;
  cellIds?: number[];
}

/** The engine's own plugin, which is not published in full. */
interface Evaluation {
  getters: Getters;
  evaluator: Evaluator;
  shouldRebuildDependenciesGraph: boolean;
  positionsToUpdate: Position[];
  beforeHandle(command: Command): void;
  handle(command: Command): void;
  finalize(): void;
  getEvaluatedCell(position: Position): object;
}

type Constructor = new (config: unknown) => Evaluation;

/** From so many changed cells on, computing all formulas afresh is cheaper than following each change. */
const MANY = 1_000;

/** Getters that look at results. */
const LOOKS = [
  'evaluateFormula',
  'evaluateFormulaResult',
  'evaluateCompiledFormula',
  'getCorrespondingFormulaCell',
  'getSpreadZone',
  'getArrayFormulaSpreadingOn',
  'isArrayFormulaSpillBlocked',
] as const;

/** Puts it in the place of the engine's evaluation; before the first model is made. */
export function evaluateLate(): void {
  const Base = registries.coreViewsPluginRegistry.get('evaluation') as unknown as Constructor;
  registries.coreViewsPluginRegistry.replace('evaluation', lateVersion(Base) as never);
}

function lateVersion(Base: Constructor): Constructor {
  class LateEvaluation extends Base {
    /** A command that changes sheets is under way: until it is over, results stay as they were. */
    private inMotion = false;
    private computing = false;

    constructor(config: unknown) {
      super(config);
      this.evaluator.evaluateAllCells = () => this.computeFormulas();
    }

    override beforeHandle(command: Command): void {
      const before = this.shouldRebuildDependenciesGraph;
      this.shouldRebuildDependenciesGraph = false;
      super.beforeHandle(command);
      if (this.shouldRebuildDependenciesGraph) this.inMotion = true;
      this.shouldRebuildDependenciesGraph ||= before;
    }

    override handle(command: Command): void {
      if (command.type === 'EVALUATE_CELLS' && !command.cellIds) {
        this.shouldRebuildDependenciesGraph = true;
        this.inMotion = false;
        this.settle();
      } else super.handle(command);
    }

    override finalize(): void {
      if (this.inMotion) this.shouldRebuildDependenciesGraph = true;
      this.inMotion = false;
    }

    /** Computes what is due. */
    settle(): void {
      if (this.computing) return;
      this.computing = true;
      try {
        if (this.positionsToUpdate.length > MANY) this.shouldRebuildDependenciesGraph = true;
        quietly(() => super.finalize());
      } finally {
        this.computing = false;
      }
    }

    look(): void {
      if (!this.inMotion) this.settle();
    }

    override getEvaluatedCell(position: Position): object {
      this.look();
      const { evaluator } = this;
      const known = evaluator.evaluatedCells.get(position);
      if (known) return known;
      const cell = this.getters.getCell(position);
      return cell && !cell.isFormula && !this.inMotion
        ? evaluator.computeAndSave(position)
        : super.getEvaluatedCell(position);
    }

    private computeFormulas(): void {
      const { evaluator, getters } = this;
      evaluator.evaluatedCells = new (
        evaluator.evaluatedCells.constructor as new () => Evaluator['evaluatedCells']
      )();
      const ranges = getters.getSheetIds().flatMap((sheetId) =>
        getters
          .getCells(sheetId)
          .filter((cell) => cell.isFormula)
          .map(({ id }) => {
            const { col, row } = getters.getCellPosition(id);
            return { sheetId, zone: { left: col, right: col, top: row, bottom: row } };
          }),
      );
      evaluator.evaluate(ranges);
    }
  }
  for (const name of LOOKS) lookFirst(LateEvaluation.prototype as never, name);
  return LateEvaluation;
}

function lookFirst(
  prototype: Record<string, (this: { look(): void }, ...args: unknown[]) => unknown>,
  name: string,
): void {
  const answer = prototype[name];
  prototype[name] = function (...args) {
    this.look();
    return answer.apply(this, args);
  };
}
