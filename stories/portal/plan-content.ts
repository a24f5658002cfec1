import { faultText } from '../../packages/data/src/faults.js';
import { merge } from '../../packages/data/src/merge.js';
import { progressOf } from '../../packages/data/src/progress.js';
import { byId, cityOf } from '../../packages/data/src/select.js';
import type { Agency, City, DataPackage, Plan } from '../../packages/data/src/types.js';
import { zh } from '../../packages/base/src/messages/zh.js';
import { notesModel, type NotesModel } from '../../packages/widgets/src/data-notes/model.js';
import { boardModel, type BoardModel } from '../../packages/widgets/src/target-board/model.js';
import { ANY_DAY } from './any-day.js';

/** How much a package holds of one plan. */
export interface PlanCounts {
  /** Goals that restate no other. */
  readonly goals: number;
  /** Tasks without the headings that group them and without safeguards. */
  readonly tasks: number;
  readonly programs: number;
  readonly notes: number;
}

/** What the pages say of one plan. */
export interface PlanContent {
  readonly plan: Plan;
  readonly city: City;
  readonly issuer: Agency | undefined;
  readonly counts: PlanCounts;
  /** The packages that its page loads: its own, then those of its city whose figures answer its goals. */
  readonly sources: readonly string[];
  readonly board: BoardModel;
  /** Undefined where nothing in the document is unclear. */
  readonly notes: NotesModel | undefined;
}

/** Whether figures of one plan are of quantities that another plan of the same city sets goals for. */
function isAnswered(own: DataPackage, other: DataPackage): boolean {
  const [city, indicators] = [own.plans[0]?.city, new Set(own.targets.map(({ indicator }) => indicator))];
  return other !== own && other.observations.some((row) => row.city === city && indicators.has(row.indicator));
}

function contentOf(own: DataPackage, packages: readonly DataPackage[]): PlanContent {
  const read = [own, ...packages.filter((other) => isAnswered(own, other))];
  const merged = merge(read);
  if (!merged.ok) throw new Error(merged.faults.map((fault) => faultText(fault, 'en')).join('\n'));
  const { data } = merged;
  const [plan] = own.plans;
  const city = plan && cityOf(own, plan);
  if (!plan || !city) throw new Error(`The package “${own.name}” has no plan, or a plan without its city.`);
  const board = boardModel(data, plan.id, 'zh', zh, ANY_DAY, progressOf);
  if (board?.status !== 'shown') throw new Error(`The plan ${plan.id} has no board.`);
  const notes = notesModel(own, plan.id, 'zh');
  return {
    plan,
    city,
    issuer: byId(own.agencies, plan.issuer),
    counts: {
      goals: own.targets.filter(({ restates }) => restates === null).length,
      tasks: own.tasks.filter(({ kind }) => kind === 'task').length,
      programs: own.programs.length,
      notes: own.notes.length,
    },
    sources: read.flatMap(({ plans }) => plans.map(({ id }) => `../data/plans/${id}.json`)),
    board,
    notes: notes.status === 'shown' ? notes : undefined,
  };
}

/**
 * The content of every plan, each from a package with one plan: newest document first, documents without a date last.
 * Throws if a package lacks its plan, the plan's city, or goals.
 */
export function planContents(packages: readonly DataPackage[]): PlanContent[] {
  const issued = ({ plan }: PlanContent): string => plan.issuedOn ?? plan.publishedOn ?? '';
  return packages.map((own) => contentOf(own, packages))
    .sort((one, other) => issued(other).localeCompare(issued(one)) || other.plan.end.localeCompare(one.plan.end));
}
