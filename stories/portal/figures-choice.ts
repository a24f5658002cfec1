/** What the page that sums a plan up in figures chooses from it. */
export interface FiguresChoice {
  readonly plan: string;
  /** The indicator whose goal stands first. */
  readonly leading: string;
  /** Indicators of the goals beside it, where no goal is obligatory; else the obligatory ones stand there. */
  readonly indicators: readonly string[];
  /** Ids of programs after the plan's own prefix; where there are none, its special programs. */
  readonly programs: readonly string[];
  /** Indicators in which the plan is compared with others. */
  readonly compared: readonly string[];
}

const PATENTS = 'high-value-invention-patents-per-10k-people';

/** A choice for each plan that has such a page. */
export const FIGURES_CHOICES: readonly FiguresChoice[] = [
  {
    plan: 'nanjing-14th-five-year-plan',
    leading: PATENTS,
    indicators: [],
    programs: [],
    compared: [
      PATENTS, 'copyright-industry-value-added-share-of-gdp', 'ip-protection-public-satisfaction', 'valid-madrid-trademark-registrations',
    ],
  },
  {
    plan: 'nantong-pilot-city-plan',
    leading: PATENTS,
    indicators: [
      'geographical-indications', 'patent-intensive-industry-value-added-share-of-gdp', 'geographical-indication-product-sales', 'ip-case-closure-rate',
      'ip-management-certified-enterprises-and-institutions', 'ip-service-agency-employees', 'patent-attorneys',
    ],
    programs: [
      'zilang-project', 'tongxiang-youpin', 'home-textile-copyright-exchange', 'protection-center', 'compass-plan', 'distance-education-platform',
    ],
    compared: [
      PATENTS, 'copyright-industry-value-added-share-of-gdp', 'ip-protection-public-satisfaction', 'first-instance-ip-civil-case-acceptance-rate',
    ],
  },
];
