import { firstDay, lastDay } from './period.js';
import type { DataPackage, Plan } from './types.js';

/** Whether a day (YYYY-MM-DD) lies in the period of a plan; a start that is not printed is taken as past. */
export function isInForce({ start, end }: Plan, day: string): boolean {
  return (start === null || firstDay(start) <= day) && day <= lastDay(end);
}

/** The plan of a city that is in force on a day, else the one that ends last; of several the one that ends last. */
export function planInForce(pkg: DataPackage, city: string, day: string): Plan | undefined {
  const plans = pkg.plans.filter((plan) => plan.city === city);
  const inForce = plans.filter((plan) => isInForce(plan, day));
  let last: Plan | undefined;
  for (const plan of inForce.length > 0 ? inForce : plans) {
    if (last === undefined || lastDay(plan.end) > lastDay(last.end)) last = plan;
  }
  return last;
}
