/** What the choice of a parallelism rests on. */
export interface Grounds {
  readonly ran: number;
  /** What the rule, or the value of waiting, picks among what is allowed; it may be fewer than ran. */
  readonly wanted: number;
  /** The fewest slots that take about as long as those that ran. */
  readonly asFast: number;
  /** The most that is allowed and why, where more would be better; else `null`. */
  readonly limit: { readonly value: number; readonly why: string } | null;
  /** Waiting has a value. */
  readonly priced: boolean;
  /** A further slot may cost the search trials. */
  readonly taxed: boolean;
}

const RULE =
  "the slots wait at most 15 % of their time for the last trials to end, and the last slot added still gives half of its ideal speed-up";
const LEAST_COST = "waiting, at the value you gave it, and extra trials together cost least";

/** The choice in sentences, for the reader of a report. */
export function parallelismReason({ ran, wanted, asFast, limit, priced, taxed }: Grounds): string {
  const more = limit === null ? "" : ` More is limited by ${limit.why}.`;
  if (wanted < ran && priced && taxed)
    return `${ran} ran. By a benchmark's figure for extra trials, which this run cannot confirm, it is at ${wanted} that ${LEAST_COST}; nothing slower is advised on that alone.`;
  if (wanted < ran)
    return `${ran} ran${whatFewerTake(ran, asFast)}: with the same trials the compute cost is the same.${more}`;
  const is = wanted > ran ? `${wanted} is` : `${ran} ran, and it is`;
  if (priced) return `${is} where ${LEAST_COST}${limit === null ? "" : " of what is allowed"}.${more}`;
  if (wanted === 1)
    return limit === null
      ? "1 ran, and with more the slots would wait too long for the last trials to end, or the last one added give too little."
      : `1 ran.${more}`;
  if (limit === null) return `${is} the most at which ${RULE}.`;
  if (wanted < limit.value) return `${is} the most up to ${limit.value} at which ${RULE}.${more}`;
  return `${wanted > ran ? `At ${wanted}` : `${ran} ran, and at that`} ${RULE}.${more}`;
}

function whatFewerTake(ran: number, asFast: number): string {
  if (asFast === ran) return ", and fewer would only take longer";
  return asFast === 1
    ? "; 1 would take about as long"
    : `; ${asFast} would take about as long, and fewer only longer`;
}
