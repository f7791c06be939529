import { createRequire as _createRequire } from "node:module";
const require = _createRequire(import.meta.url);

// src/report/significant-digits.ts
function significantDigits(values, least) {
  let [low, high] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const value of values) {
    low = Math.min(low, value);
    high = Math.max(high, value);
  }
  if (!(high > low)) return least;
  const alike = Math.log10(Math.max(Math.abs(low), Math.abs(high)) / (high - low));
  return Math.min(15, least + Math.max(0, Math.ceil(alike) - 1));
}

// src/report/format.ts
function money(usd, currency, digits = Math.abs(usd) >= 100 ? 0 : 2) {
  const unit = unitOf(currency);
  if (usd !== 0 && Math.abs(usd) < 5e-3) return `under ${unit}0.01`;
  const text = Math.abs(usd).toLocaleString("en-US", {
    minimumFractionDigits: digits,
    maximumFractionDigits: digits
  });
  return `${usd < 0 ? "-" : ""}${unit}${text}`;
}
function unitOf(currency) {
  return currency === "USD" ? "$" : `${currency} `;
}
function hourlyRate(usdPerHour, currency) {
  return `${unitOf(currency)}${usdPerHour.toLocaleString("en-US", { minimumFractionDigits: 2, maximumFractionDigits: 4 })}`;
}
function duration(seconds) {
  const total = Math.round(seconds);
  if (total < 0) return `-${duration(-seconds)}`;
  if (total < 120) return `${total} s`;
  const minutes = Math.round(seconds / 60);
  if (minutes < 60) return `${minutes} m`;
  const hours = Math.floor(minutes / 60);
  if (hours < 48) return minutes % 60 === 0 ? `${hours} h` : `${hours} h ${pad(minutes % 60)} m`;
  const whole = Math.round(minutes / 60);
  return whole % 24 === 0 ? `${whole / 24} d` : `${Math.floor(whole / 24)} d ${whole % 24} h`;
}
function pad(minutes) {
  return String(minutes).padStart(2, "0");
}
function percent(share) {
  const value = 100 * share;
  return `${value !== 0 && Math.abs(value) < 0.95 ? value.toFixed(1) : Math.round(value)} %`;
}
function lastPlace(of) {
  const half = (of.high - of.low) / 2;
  if (half <= 0) return 0;
  const power = Math.floor(Math.log10(half));
  const leading = Math.round(100 * half / 10 ** power);
  return 10 ** (leading <= 354 ? power - 1 : power);
}
function range(of, step, print) {
  const rounded = (value) => print(step > 0 ? step * Math.round(value / step) : value);
  const [estimate, low, high] = [rounded(of.estimate), rounded(of.low), rounded(of.high)];
  return low === high ? estimate : `${estimate} (${fromTo(low, high)})`;
}
var fromTo = (low, high) => low === high ? low : `${low} to ${high}`;
function moneyRange(of, currency) {
  const step = lastPlace(of);
  if (step === 0) return money(of.estimate, currency);
  const digits = step >= 1 ? 0 : 2;
  return range(of, Math.max(step, 0.01), (value) => money(value, currency, digits));
}
function durationRange(of) {
  const unit = Math.max(Math.abs(of.low), Math.abs(of.high)) < 120 ? 1 : 60;
  const step = unit * lastPlace({ ...of, low: of.low / unit, high: of.high / unit });
  if (step === 0) return duration(of.estimate);
  return range(of, step > 600 ? 3600 : Math.max(step, unit), duration);
}
function waiting(seconds) {
  return seconds && seconds.estimate >= 60 ? `${durationRange(seconds)} of waiting` : "";
}
function percentRange(of) {
  const step = lastPlace(of);
  if (step === 0) return percent(of.estimate);
  return range(of, Math.max(step, 0.01), percent);
}
function objectiveRange(of) {
  return range(of, lastPlace(of), objectiveValue);
}
function objectiveValue(value, significant = 4) {
  const size = Math.abs(value);
  const rounded = Number(value.toPrecision(significant));
  if (size >= 1e6 && significant < 7 || value !== 0 && size < 1e-4) return rounded.toExponential();
  return String(size >= 10 ** significant ? Math.round(value) : rounded);
}
function objectivePrinter(of) {
  const significant = significantDigits(
    of.flatMap((value) => value ?? []),
    4
  );
  return (value) => objectiveValue(value, significant);
}
function isoDate(seconds) {
  return new Date(Math.round(1e3 * seconds)).toISOString();
}
function capitalised(text) {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

// src/model/tuning-job.ts
function isOver({ endedAt }, trialsRunning) {
  return endedAt !== null && trialsRunning === 0;
}
function countedTrials({ statusCounters }) {
  return Object.values(statusCounters).reduce((sum2, n) => sum2 + n, 0);
}
function definitionOf(job, name) {
  return job.definitions.find((definition) => definition.name === name) ?? job.definitions[0];
}
var signOf = (goal) => goal === "Minimize" ? -1 : 1;
function signIn(job, definitionName) {
  return signOf((definitionOf(job, definitionName)?.objective ?? job.objective)?.goal);
}

// src/estimate/billing/trial-cost.ts
var KNOWN_RATE = { low: 1, high: 1 };
function trialCost(trial, rates, asOf) {
  const seconds = billableSecondsPerInstance(trial, asOf);
  const discount = trial.spot && trial.trainingSeconds ? Math.min(1, seconds / trial.trainingSeconds) : 1;
  const market = trial.spot ? "spot" : "on-demand";
  const instances = trial.instances.reduce((sum2, group) => sum2 + group.count, 0);
  const base = {
    billableSeconds: seconds * instances,
    billableSecondsPerSecond: discount * instances,
    charged: false,
    rateSpan: KNOWN_RATE
  };
  if (trial.billedOtherwise !== null) return { ...base, costUsd: 0, usdPerSecond: 0, unpriced: [] };
  const charge = rates.charges.get(trial.name);
  if (charge !== void 0 && seconds > 0) {
    const usdPerSecond = discount * (charge / seconds);
    return { ...base, costUsd: charge, charged: true, usdPerSecond, unpriced: [] };
  }
  let [usdPerBillableSecond, low, high] = [0, 0, 0];
  const unpriced = [];
  for (const { instanceType, count } of trial.instances) {
    const rate = rates.find(instanceType, market);
    if (!rate) {
      unpriced.push(instanceType);
      continue;
    }
    usdPerBillableSecond += rate.usdPerHour / 3600 * count;
    low += (rate.range?.low ?? rate.usdPerHour) / 3600 * count;
    high += (rate.range?.high ?? rate.usdPerHour) / 3600 * count;
  }
  if (trial.instances.length === 0) unpriced.push("an instance type that is not recorded");
  const nothingPriced = usdPerBillableSecond === 0 && seconds > 0;
  return {
    ...base,
    costUsd: nothingPriced ? null : seconds * usdPerBillableSecond,
    usdPerSecond: discount * usdPerBillableSecond,
    rateSpan: usdPerBillableSecond > 0 ? { low: low / usdPerBillableSecond, high: high / usdPerBillableSecond } : KNOWN_RATE,
    unpriced: seconds > 0 ? unpriced : []
  };
}
function billableSecondsPerInstance(trial, asOf) {
  if (trial.billableSecondsPerInstance !== null) return trial.billableSecondsPerInstance;
  if (trial.status !== "InProgress" || trial.startedAt === null) return 0;
  return Math.max(0, asOf - trial.startedAt);
}

// src/model/interval.ts
function exactly(value) {
  return { estimate: value, low: value, high: value, level: 0.9 };
}
function interval(estimate, low, high) {
  return { estimate, low: Math.min(low, estimate), high: Math.max(high, estimate), level: 0.9 };
}
function shifted(of, by) {
  return { ...of, estimate: of.estimate + by, low: of.low + by, high: of.high + by };
}
function scaled(of, by) {
  return { ...of, estimate: of.estimate * by, low: of.low * by, high: of.high * by };
}
function added(parts) {
  const sum2 = (end) => parts.reduce((all, part) => all + end(part), 0);
  return {
    estimate: sum2((of) => of.estimate),
    low: sum2((of) => of.low),
    high: sum2((of) => of.high),
    level: 0.9
  };
}

// src/stats/min-heap.ts
function minHeap() {
  const items = [];
  const sink = (value) => {
    let hole = 0;
    for (; ; ) {
      let child = 2 * hole + 1;
      if (child >= items.length) break;
      if (child + 1 < items.length && items[child + 1] < items[child]) child++;
      if (items[child] >= value) break;
      items[hole] = items[child];
      hole = child;
    }
    items[hole] = value;
  };
  return {
    size: () => items.length,
    values: () => items,
    least: () => items[0],
    replaceLeast: sink,
    push(value) {
      let hole = items.push(value) - 1;
      while (hole > 0) {
        const parent = hole - 1 >> 1;
        const above = items[parent];
        if (above <= value) break;
        items[hole] = above;
        hole = parent;
      }
      items[hole] = value;
    },
    pop() {
      const least = items[0];
      const last = items.pop();
      if (items.length > 0 && last !== void 0) sink(last);
      return least;
    }
  };
}

// src/estimate/schedule.ts
function readSchedule(job, trials, now) {
  const slots = job.limits.maxParallelJobs;
  const free = minHeap();
  const first = trials[0]?.createdAt ?? job.createdAt;
  const occupancies = trials.map((trial) => {
    const end2 = endOf(trial, now);
    const reused = free.size() >= slots ? free.pop() : void 0;
    free.push(Math.max(end2, trial.createdAt));
    return {
      name: trial.name,
      gap: reused === void 0 ? null : Math.max(0, trial.createdAt - reused),
      offset: Math.max(0, trial.createdAt - first),
      startUp: trial.startedAt === null ? 0 : Math.max(0, trial.startedAt - trial.createdAt),
      run: trial.startedAt === null ? Math.max(0, end2 - trial.createdAt) : Math.max(0, end2 - trial.startedAt)
    };
  });
  const lastEnd2 = trials.reduce((latest, trial) => Math.max(latest, endOf(trial, now)), job.createdAt);
  const end = Math.max(job.endedAt ?? now, lastEnd2);
  const openings = occupancies.filter((trial) => trial.gap === null);
  const gaps = occupancies.flatMap((trial) => trial.gap ?? []).sort((a, b) => a - b);
  return {
    slots,
    trials: occupancies,
    leadIn: Math.max(0, first - job.createdAt),
    tail: Math.max(0, end - lastEnd2),
    typicalGap: gaps[Math.floor(gaps.length / 2)] ?? 0,
    openingStep: openings.length > 1 ? (openings.at(-1)?.offset ?? 0) / (openings.length - 1) : 0,
    wallClockSeconds: Math.max(0, end - job.createdAt)
  };
}
function endOf(trial, now) {
  return trial.endedAt ?? (trial.status === "InProgress" ? Math.max(now, trial.createdAt) : trial.createdAt);
}
function placeTrials(schedule, slots, runs, gaps) {
  const count = schedule.trials.length;
  const into = { launches: new Float64Array(count), ends: new Float64Array(count), slotEnds: [] };
  const end = lastEnd(schedule, slots, runs, gaps, into);
  return { ...into, end };
}
function lastEnd(schedule, slots, runs, gaps, into) {
  const { trials } = schedule;
  const free = minHeap();
  let end = 0;
  for (let index = 0; index < trials.length; index++) {
    const trial = trials[index];
    const opened = free.size();
    const opening = opened < slots ? openingAt(schedule, trial, opened) : Number.POSITIVE_INFINITY;
    const reusing = opened > 0 ? reusingAt(schedule, trial, free.least(), gaps?.[index]) : Number.POSITIVE_INFINITY;
    const launch = Math.min(opening, reusing);
    const done = launch + trial.startUp + (runs ? runs[index] : trial.run);
    if (opening <= reusing) free.push(done);
    else free.replaceLeast(done);
    if (into) {
      into.launches[index] = launch;
      into.ends[index] = done;
    }
    if (done > end) end = done;
  }
  if (into) into.slotEnds = free.values();
  return end;
}
function openingAt(schedule, trial, opened) {
  return trial.gap === null ? trial.offset : opened * schedule.openingStep;
}
function reusingAt(schedule, trial, freed, gap = trial.gap) {
  const launch = freed + (gap ?? schedule.typicalGap);
  return trial.gap === null ? Math.max(trial.offset, launch) : launch;
}
function wallClock(schedule, slots, runs, gaps) {
  return schedule.leadIn + lastEnd(schedule, slots, runs, gaps) + schedule.tail;
}

// src/estimate/unstopped/training-time.ts
function actualSeconds(trial) {
  if (trial.trainingSeconds !== null) return trial.trainingSeconds;
  return trial.startedAt !== null && trial.endedAt !== null ? trial.endedAt - trial.startedAt : null;
}
function trainingTime(trial) {
  const { startedAt, endedAt } = trial;
  if (startedAt === null || endedAt === null) return null;
  const { phases } = trial;
  const stretches = [];
  for (const [i, phase] of phases.entries()) {
    if (phase.status !== "Training") continue;
    const to = Math.min(phases[i + 1]?.startedAt ?? phase.endedAt ?? endedAt, endedAt);
    if (to > phase.startedAt) stretches.push({ from: phase.startedAt, to });
  }
  if (stretches.length > 0) return { stretches, pinned: true };
  return { stretches: [{ from: startedAt, to: Math.max(endedAt, startedAt) }], pinned: false };
}
function stoppingUntil({ phases, endedAt }) {
  const i = phases.findLastIndex(({ status }) => status === "Stopping");
  return phases[i] ? phases[i + 1]?.startedAt ?? phases[i].endedAt ?? endedAt : null;
}
function secondsTrained(stretches, at) {
  let sum2 = 0;
  for (const [i, { from, to }] of stretches.entries()) {
    const until = i === stretches.length - 1 ? at : Math.min(at, to);
    if (until > from) sum2 += until - from;
  }
  return sum2;
}

// src/stats/taut-string.ts
function tautString(gates) {
  const first = gates[0];
  const last = gates.at(-1);
  if (!first || !last) return { x: [], y: [] };
  const x = [first.x];
  const y = [(first.low + first.high) / 2];
  let from = 0;
  while (from < gates.length - 1) {
    const startX = x.at(-1);
    const startY = y.at(-1);
    let steepest = Number.POSITIVE_INFINITY;
    let flattest = Number.NEGATIVE_INFINITY;
    let ceilingAt = from;
    let floorAt = from;
    let turned = false;
    for (let i = from + 1; i < gates.length; i++) {
      const gate = gates[i];
      const isLast = i === gates.length - 1;
      const low = isLast ? (gate.low + gate.high) / 2 : gate.low;
      const high = isLast ? low : gate.high;
      const run = gate.x - startX;
      const toLow = (low - startY) / run;
      const toHigh = (high - startY) / run;
      if (toLow > steepest) {
        from = ceilingAt;
        x.push(gates[from].x);
        y.push(startY + steepest * (gates[from].x - startX));
        turned = true;
        break;
      }
      if (toHigh < flattest) {
        from = floorAt;
        x.push(gates[from].x);
        y.push(startY + flattest * (gates[from].x - startX));
        turned = true;
        break;
      }
      if (toHigh <= steepest) {
        steepest = toHigh;
        ceilingAt = i;
      }
      if (toLow >= flattest) {
        flattest = toLow;
        floorAt = i;
      }
    }
    if (!turned) {
      x.push(last.x);
      y.push((last.low + last.high) / 2);
      break;
    }
  }
  return { x, y };
}

// src/estimate/unstopped/clock.ts
function secondsAt({ steps, seconds }, step) {
  let low = 0;
  let high = steps.length - 1;
  if (high < 0 || step <= 0) return 0;
  if (step >= steps[high]) return seconds[high];
  while (high - low > 1) {
    const middle = low + high >> 1;
    if (steps[middle] <= step) low = middle;
    else high = middle;
  }
  const from = steps[low];
  const share = (step - from) / (steps[high] - from);
  return seconds[low] + share * (seconds[high] - seconds[low]);
}
function exactClock(points, stretches) {
  const steps = [0];
  const seconds = [0];
  let step = 0;
  let latest = 0;
  for (const point of points) {
    step += point.count;
    latest = Math.max(latest, secondsTrained(stretches, point.at));
    steps.push(step);
    seconds.push(latest);
  }
  return { steps, seconds };
}
function gatedClock(points, period, stretches, until, lastAt, excess) {
  const gates = [{ x: 0, low: 0, high: 0 }];
  let step = 0;
  let floor = 0;
  for (const [i, point] of points.entries()) {
    const low = clamp(secondsTrained(stretches, point.at), floor, until);
    const high = clamp(secondsTrained(stretches, point.at + period), low, until);
    const isLast = i === points.length - 1;
    const close = isLast ? clamp(lastAt ?? (low + high) / 2, low, high) : null;
    if (point.count > 1) gates.push({ x: excess + step + 1, low, high: close ?? high });
    step += point.count;
    gates.push({ x: excess + step, low: close ?? low, high: close ?? high });
    floor = low;
  }
  const { x, y } = tautString(gates);
  return excess > 0 ? withFirstStep(x, y, excess) : { steps: x, seconds: y };
}
function withFirstStep(x, y, excess) {
  const first = secondsAt({ steps: x, seconds: y }, 1 + excess);
  const later = x.flatMap((at, i) => at > 1 + excess ? [i] : []);
  return {
    steps: [0, 1, ...later.map((i) => x[i] - excess)],
    seconds: [0, first, ...later.map((i) => y[i])]
  };
}
var clamp = (value, low, high) => Math.min(Math.max(value, low), high);

// src/model/trial.ts
function inLaunchOrder(trials) {
  return trials.toSorted(
    (a, b) => a.createdAt - b.createdAt || (a.name < b.name ? -1 : a.name > b.name ? 1 : 0)
  );
}
function inEndOrder(trials) {
  const end = (trial) => trial.endedAt ?? Number.MAX_VALUE;
  return trials.toSorted((a, b) => end(a) - end(b));
}
var interruptionsOf = ({ phases }) => phases.filter(({ status }) => status === "Interrupted").length;
function mayBeBilledLess(trial) {
  const { spot, billedOtherwise, billableBasis, billableSecondsPerInstance: billableSecondsPerInstance2 } = trial;
  return spot && billedOtherwise === null && billableBasis !== "recorded" && billableSecondsPerInstance2 !== null && billableSecondsPerInstance2 > 0;
}
function settingsKey({ hyperparameters }) {
  const names = Object.keys(hyperparameters).sort();
  return JSON.stringify(names.map((name) => [name, hyperparameters[name]]));
}

// node_modules/simple-statistics/dist/simple-statistics.mjs
function sum(x) {
  if (x.length === 0) {
    return 0;
  }
  var sum2 = x[0];
  var correction = 0;
  var transition;
  if (typeof sum2 !== "number") {
    return Number.NaN;
  }
  for (var i = 1; i < x.length; i++) {
    if (typeof x[i] !== "number") {
      return Number.NaN;
    }
    transition = sum2 + x[i];
    if (Math.abs(sum2) >= Math.abs(x[i])) {
      correction += sum2 - transition + x[i];
    } else {
      correction += x[i] - transition + sum2;
    }
    sum2 = transition;
  }
  return sum2 + correction;
}
function mean(x) {
  if (x.length === 0) {
    throw new Error("mean requires at least one data point");
  }
  return sum(x) / x.length;
}
function sumNthPowerDeviations(x, n) {
  var meanValue = mean(x);
  var sum2 = 0;
  var tempValue;
  var i;
  if (n === 2) {
    for (i = 0; i < x.length; i++) {
      tempValue = x[i] - meanValue;
      sum2 += tempValue * tempValue;
    }
  } else {
    for (i = 0; i < x.length; i++) {
      sum2 += Math.pow(x[i] - meanValue, n);
    }
  }
  return sum2;
}
function sampleVariance(x) {
  if (x.length < 2) {
    throw new Error("sampleVariance requires at least two data points");
  }
  var sumSquaredDeviationsValue = sumNthPowerDeviations(x, 2);
  var besselsCorrection = x.length - 1;
  return sumSquaredDeviationsValue / besselsCorrection;
}
function sampleStandardDeviation(x) {
  var sampleVarianceX = sampleVariance(x);
  return Math.sqrt(sampleVarianceX);
}
function quantileSorted(x, p) {
  var idx = (x.length - 1) * p;
  if (x.length === 0) {
    throw new Error("quantile requires at least one data point.");
  } else if (p < 0 || p > 1) {
    throw new Error("quantiles must be between 0 and 1");
  } else if (p === 1) {
    return x[x.length - 1];
  } else if (p === 0) {
    return x[0];
  } else if (idx % 1 !== 0) {
    var lower = Math.floor(idx);
    var upper = Math.ceil(idx);
    var fraction = idx - lower;
    return x[lower] + fraction * (x[upper] - x[lower]);
  } else {
    return x[idx];
  }
}
function quickselect(arr, k, left, right) {
  left = left || 0;
  right = right || arr.length - 1;
  while (right > left) {
    if (right - left > 600) {
      var n = right - left + 1;
      var m = k - left + 1;
      var z2 = Math.log(n);
      var s = 0.5 * Math.exp(2 * z2 / 3);
      var sd = 0.5 * Math.sqrt(z2 * s * (n - s) / n);
      if (m - n / 2 < 0) {
        sd *= -1;
      }
      var newLeft = Math.max(left, Math.floor(k - m * s / n + sd));
      var newRight = Math.min(
        right,
        Math.floor(k + (n - m) * s / n + sd)
      );
      quickselect(arr, k, newLeft, newRight);
    }
    var t = arr[k];
    var i = left;
    var j = right;
    swap(arr, left, k);
    if (arr[right] > t) {
      swap(arr, left, right);
    }
    while (i < j) {
      swap(arr, i, j);
      i++;
      j--;
      while (arr[i] < t) {
        i++;
      }
      while (arr[j] > t) {
        j--;
      }
    }
    if (arr[left] === t) {
      swap(arr, left, j);
    } else {
      j++;
      swap(arr, j, right);
    }
    if (j <= k) {
      left = j + 1;
    }
    if (k <= j) {
      right = j - 1;
    }
  }
}
function swap(arr, i, j) {
  var tmp = arr[i];
  arr[i] = arr[j];
  arr[j] = tmp;
}
function quantile(x, p) {
  var copy = x.slice();
  if (Array.isArray(p)) {
    multiQuantileSelect(copy, p);
    var results = [];
    for (var i = 0; i < p.length; i++) {
      results[i] = quantileSorted(copy, p[i]);
    }
    return results;
  } else {
    var idx = quantileIndex(copy.length, p);
    quantileSelect(copy, idx, 0, copy.length - 1);
    return quantileSorted(copy, p);
  }
}
function quantileSelect(arr, k, left, right) {
  if (k % 1 === 0) {
    quickselect(arr, k, left, right);
  } else {
    k = Math.floor(k);
    quickselect(arr, k, left, right);
    quickselect(arr, k + 1, k + 1, right);
  }
}
function multiQuantileSelect(arr, p) {
  var positions = /* @__PURE__ */ new Set();
  for (var i = 0; i < p.length; i++) {
    var idx = quantileIndex(arr.length, p[i]);
    positions.add(Math.floor(idx));
    positions.add(Math.ceil(idx));
  }
  var indices = Array.from(positions).sort(compare);
  multiselect(arr, indices, 0, indices.length - 1, 0, arr.length - 1);
}
function multiselect(arr, indices, lo, hi, left, right) {
  if (lo > hi) {
    return;
  }
  var mid = lo + hi >> 1;
  quickselect(arr, indices[mid], left, right);
  multiselect(arr, indices, lo, mid - 1, left, indices[mid] - 1);
  multiselect(arr, indices, mid + 1, hi, indices[mid] + 1, right);
}
function compare(a, b) {
  return a - b;
}
function quantileIndex(len, p) {
  var idx = (len - 1) * p;
  if (p === 1) {
    return len - 1;
  } else if (p === 0) {
    return 0;
  } else if (idx % 1 !== 0) {
    return idx;
  } else {
    return idx;
  }
}
function median(x) {
  return +quantile(x, 0.5);
}
function medianAbsoluteDeviation(x) {
  var medianValue = median(x);
  var medianAbsoluteDeviations = [];
  for (var i = 0; i < x.length; i++) {
    medianAbsoluteDeviations.push(Math.abs(x[i] - medianValue));
  }
  return median(medianAbsoluteDeviations);
}
function variance(x) {
  if (x.length === 0) {
    throw new Error("variance requires at least one data point");
  }
  return sumNthPowerDeviations(x, 2) / x.length;
}
function standardDeviation(x) {
  if (x.length === 1) {
    return 0;
  }
  var v = variance(x);
  return Math.sqrt(v);
}
var epsilon = 1e-4;
var BayesianClassifier = function BayesianClassifier2() {
  this.totalCount = 0;
  this.data = {};
};
BayesianClassifier.prototype.train = function train(item, category) {
  if (!this.data[category]) {
    this.data[category] = {};
  }
  for (var k in item) {
    var v = item[k];
    if (this.data[category][k] === void 0) {
      this.data[category][k] = {};
    }
    if (this.data[category][k][v] === void 0) {
      this.data[category][k][v] = 0;
    }
    this.data[category][k][v]++;
  }
  this.totalCount++;
};
BayesianClassifier.prototype.score = function score(item) {
  var odds = {};
  var category;
  for (var k in item) {
    var v = item[k];
    for (category in this.data) {
      if (odds[category] === void 0) {
        odds[category] = {};
      }
      if (this.data[category][k]) {
        odds[category][k + "_" + v] = (this.data[category][k][v] || 0) / this.totalCount;
      } else {
        odds[category][k + "_" + v] = 0;
      }
    }
  }
  var oddsSums = {};
  for (category in odds) {
    oddsSums[category] = 0;
    for (var combination in odds[category]) {
      oddsSums[category] += odds[category][combination];
    }
  }
  return oddsSums;
};
var COEFFICIENTS = [
  0.9999999999999971,
  57.15623566586292,
  -59.59796035547549,
  14.136097974741746,
  -0.4919138160976202,
  3399464998481189e-20,
  4652362892704858e-20,
  -9837447530487956e-20,
  1580887032249125e-19,
  -21026444172410488e-20,
  21743961811521265e-20,
  -1643181065367639e-19,
  8441822398385275e-20,
  -26190838401581408e-21,
  36899182659531625e-22
];
var g = 607 / 128;
var LOGSQRT2PI = Math.log(Math.sqrt(2 * Math.PI));
function gammaln(n) {
  if (n <= 0) {
    return Number.POSITIVE_INFINITY;
  }
  n--;
  var a = COEFFICIENTS[0];
  for (var i = 1; i < 15; i++) {
    a += COEFFICIENTS[i] / (n + i);
  }
  var tmp = g + 0.5 + n;
  return LOGSQRT2PI + Math.log(a) - tmp + (n + 0.5) * Math.log(tmp);
}
var SQRT_2PI$1 = Math.sqrt(2 * Math.PI);
function cumulativeDistribution(z2) {
  var sum2 = z2;
  var tmp = z2;
  for (var i = 1; i < 30; i++) {
    tmp *= z2 * z2 / (2 * i + 1);
    sum2 += tmp;
  }
  return Math.round((0.5 + sum2 / SQRT_2PI$1 * Math.exp(-z2 * z2 / 2)) * 1e4) / 1e4;
}
var standardNormalTable = [];
for (z = 0; z <= 3.09; z += 0.01) {
  standardNormalTable.push(cumulativeDistribution(z));
}
var z;
function errorFunction(x) {
  var t = 1 / (1 + 0.5 * Math.abs(x));
  var tau = t * Math.exp(
    -x * x + ((((((((0.17087277 * t - 0.82215223) * t + 1.48851587) * t - 1.13520398) * t + 0.27886807) * t - 0.18628806) * t + 0.09678418) * t + 0.37409196) * t + 1.00002368) * t - 1.26551223
  );
  if (x >= 0) {
    return 1 - tau;
  } else {
    return tau - 1;
  }
}
function inverseErrorFunction(x) {
  var a = 8 * (Math.PI - 3) / (3 * Math.PI * (4 - Math.PI));
  var inv = Math.sqrt(
    Math.sqrt(
      Math.pow(2 / (Math.PI * a) + Math.log(1 - x * x) / 2, 2) - Math.log(1 - x * x) / a
    ) - (2 / (Math.PI * a) + Math.log(1 - x * x) / 2)
  );
  if (x >= 0) {
    return inv;
  } else {
    return -inv;
  }
}
var SQRT_2PI = Math.sqrt(2 * Math.PI);
var PerceptronModel = function PerceptronModel2() {
  this.weights = [];
  this.bias = 0;
};
PerceptronModel.prototype.predict = function predict(features) {
  if (features.length !== this.weights.length) {
    return null;
  }
  var score2 = 0;
  for (var i = 0; i < this.weights.length; i++) {
    score2 += this.weights[i] * features[i];
  }
  score2 += this.bias;
  if (score2 > 0) {
    return 1;
  } else {
    return 0;
  }
};
PerceptronModel.prototype.train = function train2(features, label) {
  if (label !== 0 && label !== 1) {
    return null;
  }
  if (features.length !== this.weights.length) {
    this.weights = features.slice();
    this.bias = 1;
  }
  var prediction = this.predict(features);
  if (typeof prediction === "number" && prediction !== label) {
    var gradient = label - prediction;
    for (var i = 0; i < this.weights.length; i++) {
      this.weights[i] += gradient * features[i];
    }
    this.bias += gradient;
  }
  return this;
};
function probit(p) {
  if (p === 0) {
    p = epsilon;
  } else if (p >= 1) {
    p = 1 - epsilon;
  }
  return Math.sqrt(2) * inverseErrorFunction(2 * p - 1);
}

// src/stats/golden.ts
var goldenShare = (i) => (0.5 + i * (Math.sqrt(5) - 1) / 2) % 1;

// src/stats/robust-deviation.ts
var robustDeviation = (values) => 1.4826 * medianAbsoluteDeviation([...values]);

// src/stats/thinned.ts
function thinned(rows, most) {
  if (rows.length <= most) return rows;
  return Array.from({ length: most }, (_, i) => rows[Math.floor(i * rows.length / most)]);
}

// src/estimate/unstopped/first-step.ts
var FEWEST_MOMENTS = 4;
var PRIOR_DEVIATION = 0.5;
var PRIOR_TRIALS = 2;
var MOST_POOLED = 300;
var UNTOLD = 20;
var MOST_SHARE = 0.8;
function firstStepExcess(trials) {
  const lines = trials.map(({ moments, period }) => line(moments, period));
  const known2 = thinned(
    lines.filter((found) => found !== null),
    MOST_POOLED
  );
  if (known2.length === 0) {
    return trials.map(({ steps: steps2, trained }) => {
      const start = Math.min(UNTOLD, MOST_SHARE * trained);
      const pace2 = Math.max(trained - start, 1e-3) / Math.max(steps2, 1);
      return { value: start / pace2, deviation: 0, common: UNTOLD / pace2 };
    });
  }
  const pace = median(known2.map(({ slope }) => slope));
  const inSeconds = known2.map(({ start, deviation }) => ({ value: start, deviation }));
  const inSteps = known2.map(
    (of) => ({ value: of.start / of.slope, deviation: of.deviation / of.slope })
  );
  const seconds = pool([...inSeconds, ...prior(pace)]);
  const steps = pool([...inSteps, ...prior(1)]);
  const sharesSeconds = scatter(inSeconds) < scatter(inSteps);
  return trials.map(({ steps: count, trained }, i) => {
    const own = lines[i];
    if (!sharesSeconds) {
      return drawn(own && { value: own.start / own.slope, deviation: own.deviation / own.slope }, steps);
    }
    const start = drawn(own && { value: own.start, deviation: own.deviation }, seconds);
    const most = Math.min(start.value, MOST_SHARE * trained);
    const pace2 = Math.max(trained - most, 1e-3) / Math.max(count, 1);
    return { value: most / pace2, deviation: start.deviation / pace2, common: start.common / pace2 };
  });
}
function prior(unit) {
  return Array.from({ length: PRIOR_TRIALS }, () => ({ value: 0, deviation: PRIOR_DEVIATION * unit }));
}
function pool(known2) {
  const weights = weightsOf(known2);
  const usual = Math.max(0, weightedMedian(known2));
  const squares = known2.map(({ value }) => (value - usual) ** 2);
  const noise = median(known2.map(({ deviation }) => deviation ** 2));
  const between = Math.max(0, 2.198 * median(squares) - noise);
  const errors = known2.map(({ deviation }, i) => weights[i] ** 2 * (deviation ** 2 + between));
  return { usual, between, deviation: Math.sqrt(Math.PI / 2 * sum(errors)) / sum(weights) };
}
function drawn(own, { usual, between, deviation }) {
  if (!own) return { value: usual, deviation: Math.sqrt(between), common: deviation };
  const trust = between / (between + own.deviation ** 2 || 1);
  const value = Math.max(0, usual + trust * (own.value - usual));
  return { value, deviation: Math.sqrt(trust) * own.deviation, common: (1 - trust) * deviation };
}
function scatter(known2) {
  const usual = weightedMedian(known2);
  const off = known2.map(({ value, deviation }) => ({ value: Math.abs(value - usual), deviation }));
  return usual > 0 ? weightedMedian(off) / usual : Number.POSITIVE_INFINITY;
}
function line(moments, period) {
  const used = moments.slice(0, Math.max(FEWEST_MOMENTS, Math.ceil(moments.length / 2)));
  if (used.length < 2) return null;
  const centre = mean(used.map(({ steps }) => steps));
  const square = sum(used.map(({ steps }) => (steps - centre) ** 2));
  if (square === 0) return null;
  const slope = sum(used.map(({ steps, at }) => (steps - centre) * at)) / square;
  if (!(slope > 0)) return null;
  const half = Math.min(slope, period) / 2;
  const start = mean(used.map(({ at }) => at)) - half - slope * centre;
  const noise = half ** 2 / 3;
  return { start, slope, deviation: Math.sqrt(noise * (1 / used.length + centre ** 2 / square)) };
}
function weightedMedian(of) {
  const sorted = [...of].sort((a, b) => a.value - b.value);
  const weights = weightsOf(sorted);
  const half = sum(weights) / 2;
  let passed = 0;
  let at = -1;
  while (passed < half && at < sorted.length - 1) passed += weights[++at];
  return sorted[at]?.value ?? 0;
}
function weightsOf(of) {
  const squares = of.map(({ deviation }) => deviation ** 2);
  const least = 0.04 * median(squares);
  return squares.map((square) => 1 / (square + least || 1));
}

// src/estimate/unstopped/lag.ts
var PRIOR_TRIALS2 = 1;
var USUAL = Array.from({ length: 31 }, (_, i) => 0.5 * 1.35 ** i);
var SILENT_SHARE = 0.1;
var FARTHEST = 12;
var CELLS = 40;
var DEGREES = 4;
function usualLag(bounds, expected, pace) {
  const told = bounds.filter(({ least, most, even }) => !even && most > least).map((of) => ({ of, cells: cellsOf(of, of.most - of.least, pace) }));
  let found = expected;
  let highest = Number.NEGATIVE_INFINITY;
  for (const usual of USUAL) {
    let sum2 = PRIOR_TRIALS2 * Math.log(density(expected, usual, Number.POSITIVE_INFINITY));
    for (const { of, cells } of told) {
      let [likely, any] = [0, 0];
      for (const { lag, weight } of cells) {
        likely += weight * density(lag, usual, of.next);
        any += weight / of.most;
      }
      sum2 += Math.log((1 - SILENT_SHARE) * likely + SILENT_SHARE * any);
    }
    if (sum2 > highest) [found, highest] = [usual, sum2];
  }
  return found;
}
function placeLag(of, usual, pace) {
  const { least, most, next, even } = of;
  const width = even ? most - least : Math.min(most - least, FARTHEST * usual);
  if (!(width > 0)) return { mean: least, deviation: 0 };
  let [weights, sum2, squares] = [0, 0, 0];
  for (const { lag, weight: own } of cellsOf(of, width, pace)) {
    const weight = even ? own : own * density(lag, usual, next, least);
    weights += weight;
    sum2 += weight * lag;
    squares += weight * lag * lag;
  }
  const mean2 = sum2 / weights;
  return { mean: mean2, deviation: Math.sqrt(Math.max(0, squares / weights - mean2 * mean2)) };
}
function density(lag, usual, next, from = 0) {
  const rate = 2 / usual;
  const again = Math.exp(-rate * next);
  const afterSteps = again > 0 ? next * again / (1 - again) ** 2 : 0;
  return rate * rate * Math.exp(-rate * (lag - from)) * (lag / (1 - again) + afterSteps);
}
function cellsOf({ least, trained, steps }, width, pace) {
  return Array.from({ length: CELLS }, (_, cell) => {
    const lag = least + (cell + 0.5) / CELLS * width;
    const off = pace ? (Math.log(Math.max(trained - lag, 1e-3) / steps) - pace.mean) / pace.deviation : 0;
    return { lag, weight: width / CELLS * (1 + off * off / DEGREES) ** (-(DEGREES + 1) / 2) };
  });
}

// src/estimate/unstopped/pace-deviation.ts
var COMMON_LAG = 0.5;
var TOLD_BY = 60;
var UNTOLD_LAG = 15;
var MOST_OFF = 0.3;
function paceDeviation({ steps, until, period }, excess, { common }, lag) {
  if (period === 0 || steps === 0) return 0;
  const step = until / (steps + excess);
  const first = common * step;
  const within = steps > 1 ? 1 + 12 * first ** 2 / period ** 2 : 1;
  const untold = period > TOLD_BY ? UNTOLD_LAG : 0;
  const off = Math.hypot(first / Math.sqrt(within), COMMON_LAG * (lag?.deviation ?? 0), untold);
  return Math.min(off / (step * steps), MOST_OFF);
}

// src/estimate/unstopped/step-values.ts
function valuesByStep(points, sign, final) {
  const values = new Float64Array(points.reduce((sum2, point) => sum2 + point.count, 0));
  const known2 = (value) => typeof value === "number" && Number.isFinite(value) ? sign * value : null;
  let at = 0;
  for (let i = 0; i < points.length; i++) {
    const { count, average, minimum, maximum } = points[i];
    const isLast = i === points.length - 1;
    if (!Number.isFinite(average)) values.fill(Number.NaN, at, at + count);
    else if (count === 1 || minimum === maximum) values.fill(sign * average, at, at + count);
    else {
      const period = sign > 0 ? [minimum, average, maximum] : [-maximum, -average, -minimum];
      const [worst, mean2, best] = period;
      const before = known2(points[i - 1]?.average);
      const after = known2(isLast ? final : points[i + 1]?.average);
      const went = ((after ?? mean2) - (before ?? mean2)) / (before !== null && after !== null ? 2 : 1);
      const isAlone = before === null && after === null;
      const trend = isAlone ? 1 : Math.min(Math.max(went / (best - worst), -1), 1);
      const order = places(count, trend);
      const power = powerOf(count, worst, mean2, best);
      for (let k = 0; k < count; k++) {
        values[at + k] = worst + (best - worst) * (order[k] / (count - 1)) ** power;
      }
      if (isLast && final !== null) endAt(values.subarray(at), sign * final, order);
    }
    at += count;
  }
  return values;
}
function endAt(own, final, order) {
  const last = own.length - 1;
  const off = (value2) => Math.abs((value2 ?? Number.NaN) - final);
  const nearest = own.reduce((best, value2, k) => off(value2) < off(own[best]) ? k : best, last);
  const isEnd = order[nearest] === 0 || order[nearest] === last;
  const value = isEnd || !Number.isFinite(final) ? own[nearest] : final;
  own[nearest] = own[last];
  own[last] = value;
}
function places(count, trend) {
  const keys = Float64Array.from({ length: count }, (_, k) => {
    return trend * k / (count - 1) + (1 - Math.abs(trend)) * goldenShare(k);
  });
  const found = new Int32Array(count);
  const order = Int32Array.from(keys, (_, k) => k).sort((a, b) => keys[a] - keys[b]);
  for (let place = 0; place < count; place++) found[order[place]] = place;
  return found;
}
var [LEAST_SHARE, MOST_SHARE2] = [0.02, 0.98];
var ROUNDS = 3;
function powerOf(count, least, mean2, largest) {
  if (count === 2) return 1;
  const between = (count * mean2 - least - largest) / (count - 2);
  const share = Math.min(Math.max((between - least) / (largest - least), LEAST_SHARE), MOST_SHARE2);
  if (count === 3) return -Math.log2(share);
  let power = 1 / share - 1;
  for (let round = 0; round < ROUNDS; round++) {
    let [sum2, slope] = [0, 0];
    for (let k = 1; k < count - 1; k++) {
      const way = k / (count - 1);
      const value = way ** power;
      sum2 += value;
      slope += value * Math.log(way);
    }
    power = Math.max(power / 2, power - (sum2 - share * (count - 2)) / slope);
  }
  return power;
}

// src/estimate/unstopped/place-steps.ts
var USUAL_LAG = { stopped: 3, finished: 2 };
function placeSteps(seen) {
  const believed = firstStepExcess(
    seen.map((each) => ({
      moments: countedMoments(each),
      period: each.period,
      steps: each.steps,
      trained: each.until
    }))
  );
  const excess = believed.map(
    ({ value, deviation }, i) => kindOf(seen[i].trial) === "finished" ? Math.max(0, value + deviation * probit(goldenShare(i))) : value
  );
  const pace = usualPace(seen, excess);
  const bounds = seen.map((each, i) => lagBounds(each, excess[i]));
  const lagOf = (kind) => {
    const own = bounds.flatMap(
      (bound, i) => bound && kindOf(seen[i].trial) === kind ? [bound] : []
    );
    return usualLag(thinned(own, MOST_TRIALS), USUAL_LAG[kind], kind === "stopped" ? pace : null);
  };
  const lags = { stopped: lagOf("stopped"), finished: lagOf("finished") };
  const progress = seen.map((each, i) => {
    const kind = kindOf(each.trial);
    const bound = bounds[i];
    const lag = bound ? placeLag(bound, lags[kind], kind === "stopped" ? pace : null) : null;
    const told = excess[i];
    return progressOf(each, lag, told, paceDeviation(each, told, believed[i], lag));
  });
  return { progress, stopLag: { usual: lags.stopped, pace, runsOn: runningOn(seen) } };
}
function runningOn(seen) {
  const stopped = seen.filter(({ trial }) => kindOf(trial) === "stopped");
  const most = [...Map.groupBy(stopped, ({ trial }) => trial.definitionName)].filter(
    ([, own]) => own.filter(ranOn).length > own.length / 2
  );
  return new Set(most.map(([name]) => name));
}
var ranOn = ({ until, trained }) => until > trained;
var MOST_TRIALS = 300;
var kindOf = (trial) => trial.outcome === "earlyStopped" ? "stopped" : "finished";
function countedMoments({ points, period, stretches, pinned }) {
  if (period === 0 || !pinned) return [];
  let steps = 0;
  return points.slice(0, -1).map((point) => {
    steps += point.count;
    return { steps, at: secondsTrained(stretches, point.at + period) };
  });
}
function usualPace(seen, excess) {
  const paces = seen.flatMap(
    ({ trial, steps, trained }, i) => kindOf(trial) === "finished" && steps > 0 ? [Math.log(trained / (steps + excess[i]))] : []
  );
  if (paces.length === 0) return null;
  return {
    mean: median(paces),
    deviation: Math.hypot(robustDeviation(paces), PACE_DEVIATION / Math.sqrt(paces.length))
  };
}
var PACE_DEVIATION = 0.5;
function lagBounds(seen, excess) {
  const { trial, points, stretches, until, period, pinned } = seen;
  const last = points.at(-1);
  if (!last || period === 0 || !pinned) return null;
  const steps = seen.steps + excess;
  const wentOn = trial.outcome === "earlyStopped" || ranOn(seen);
  const next = wentOn ? until / (steps + 1) : Number.POSITIVE_INFINITY;
  const least = Math.max(0, until - secondsTrained(stretches, last.at + period));
  const farthest = Math.max(0, until - secondsTrained(stretches, last.at));
  const silent = least > Math.min(next, Math.max(period, until / steps));
  const most = silent ? farthest : Math.min(farthest, Math.max(next, least));
  return { least, most, trained: until, steps, next, even: silent || ranOn(seen) };
}
function progressOf(seen, lag, excess, deviation) {
  const { trial, sign, actual, trained, until, billedAfter, points, stretches, period } = seen;
  const without = {
    trial,
    actual,
    trained,
    after: billedAfter,
    tail: billedAfter,
    steps: 0,
    clock: null,
    paceDeviation: 0,
    periodEnds: null,
    values: new Float64Array(0)
  };
  if (!trial.curve || points.length === 0) return without;
  const clock = period > 0 ? gatedClock(points, period, stretches, until, lag && until - lag.mean, excess) : exactClock(points, stretches);
  const last = clock.seconds.at(-1) ?? 0;
  const tail = Math.min(actual, Math.max(0, trained + billedAfter - last));
  return {
    ...without,
    paceDeviation: deviation,
    tail,
    steps: seen.steps,
    clock,
    periodEnds: period > 0 ? endsOf(points) : null,
    values: valuesByStep(points, sign, trial.objective)
  };
}
function endsOf(points) {
  let steps = 0;
  return points.map(({ count }) => {
    steps += count;
    return steps;
  });
}

// src/estimate/unstopped/progress.ts
var ranAsPlanned = ({ outcome }) => outcome === "completed" || outcome === "earlyStopped";

// src/estimate/unstopped/run-on.ts
var MOST = 0.5;
var CLOCKS_DIFFER = 10;
function ranUntil(own) {
  const telling = own.filter(wouldShow);
  const runsOn = telling.length > 0 && telling.filter(shows).length >= MOST * telling.length;
  return (of) => shows(of) || runsOn && !wouldShow(of) ? killedAfter(of) : of.trained;
}
function shows({ points, period, stretches, trained }) {
  const last = points.at(-1);
  return !!last && period > 0 && secondsTrained(stretches, last.at) >= trained + CLOCKS_DIFFER;
}
function wouldShow(of) {
  const { period, stretches, trained, steps } = of;
  const stop = stretches.at(-1)?.to;
  if (stop === void 0 || period === 0 || steps === 0) return false;
  const first = period * Math.ceil((stop + CLOCKS_DIFFER) / period);
  return killedAfter(of) - secondsTrained(stretches, first) >= trained / steps;
}
function killedAfter({ trial, stretches, trained }) {
  return Math.max(trained, secondsTrained(stretches, stoppingUntil(trial) ?? 0));
}

// src/estimate/unstopped/seen.ts
function look(readable, emitted) {
  const { trial, checkpointed } = readable;
  const actual = actualSeconds(trial);
  const time = trainingTime(trial);
  if (actual === null || time === null || trial.endedAt === null) return null;
  const seen = trial.curve?.points ?? [];
  const counted = emitted === 1 ? seen : seen.map((point) => asSteps(point, emitted));
  const { points, stretches } = lastRun(counted, time.stretches, checkpointed);
  const end = stretches.at(-1)?.to ?? trial.endedAt;
  const trained = secondsTrained(stretches, end);
  return {
    ...readable,
    actual,
    trained,
    until: trained,
    billedAfter: Math.max(0, trial.endedAt - end),
    points,
    stretches,
    steps: points.reduce((sum2, point) => sum2 + point.count, 0),
    period: trial.curve?.periodSeconds ?? 0,
    pinned: time.pinned
  };
}
function asSteps(point, emitted) {
  const { average, count } = point;
  return { ...point, count: Math.ceil(count / emitted), minimum: average, maximum: average };
}
function lastRun(points, stretches, checkpointed) {
  const last = stretches.at(-1);
  if (checkpointed || stretches.length < 2 || !last) return { points, stretches };
  const own = points.filter((point) => point.at + 60 > last.from);
  return { points: own, stretches: [last] };
}
function emittedAStep(trials) {
  let common = 0;
  for (const { trial } of trials) {
    for (const { count } of trial.curve?.points ?? []) {
      common = greatestCommonDivisor(common, count);
      if (common === 1) return 1;
    }
  }
  return Math.max(1, common);
}
function greatestCommonDivisor(a, b) {
  return b === 0 ? a : greatestCommonDivisor(b, a % b);
}

// src/estimate/unstopped/reading.ts
var known = /* @__PURE__ */ new WeakMap();
function readTogether(job, trials) {
  const found = known.get(trials);
  if (found?.job === job) return found.reading;
  const reading = readAnew(job, trials);
  known.set(trials, { job, reading });
  return reading;
}
function readAnew(job, trials) {
  const readable = inLaunchOrder(trials).map((trial) => {
    const name = trial.definitionName;
    return { trial, sign: signIn(job, name), checkpointed: definitionOf(job, name)?.checkpointed ?? false };
  });
  const byDefinition = Map.groupBy(readable, ({ trial }) => trial.definitionName);
  const seen = [...byDefinition.values()].flatMap((own) => {
    const emitted = emittedAStep(own.filter(({ trial }) => ranAsPlanned(trial)));
    const looked = own.flatMap((each) => look(each, emitted) ?? []);
    const until = ranUntil(looked);
    return looked.map((each) => ({ ...each, until: until(each) }));
  });
  const { progress, stopLag } = placeSteps(seen.filter(({ trial }) => ranAsPlanned(trial)));
  const others = seen.filter(({ trial }) => !ranAsPlanned(trial)).flatMap((each) => placeSteps([each]).progress);
  return { progress: new Map([...progress, ...others].map((each) => [each.trial, each])), stopLag };
}

// src/estimate/policy/courses.ts
function readCourses(job, trials) {
  const read = readTogether(job, trials).progress;
  return trials.map((trial) => {
    const progress = read.get(trial);
    return { trial, progress: progress && progress.steps > 0 ? progress : null };
  });
}
function unstoppedCourses(schedule, courses, durations) {
  const more = /* @__PURE__ */ new Map();
  for (const { trial } of courses) {
    const whole = durations.trials.get(trial.name)?.seconds.estimate;
    const ran = actualSeconds(trial);
    if (whole !== void 0 && ran !== null) more.set(trial.name, Math.max(0, whole - ran));
  }
  if (more.size === 0) return { schedule, courses, more };
  const typical = typicalCurve(courses);
  return {
    schedule: {
      ...schedule,
      trials: schedule.trials.map((trial) => ({ ...trial, run: trial.run + (more.get(trial.name) ?? 0) }))
    },
    courses: courses.map((course) => {
      const planned = durations.trials.get(course.trial.name)?.plannedSteps;
      const steps = planned ?? typical.length;
      const extra = more.get(course.trial.name);
      if (extra === void 0 || !course.progress || steps <= course.progress.steps) return course;
      const progress = extended(course.progress, steps, extra, typical);
      return { trial: { ...course.trial, outcome: "completed" }, progress };
    }),
    more
  };
}
function extended(of, steps, extra, typical) {
  const { clock } = of;
  if (!clock) return of;
  const values = new Float64Array(steps);
  values.set(of.values);
  const last = of.values[of.steps - 1] ?? Number.NaN;
  const from = typical[of.steps - 1] ?? 0;
  for (let step = of.steps; step < steps; step += 1)
    values[step] = last + ((typical[step] ?? typical.at(-1) ?? from) - from);
  const lastSecond = (clock.seconds.at(-1) ?? 0) + extra;
  return {
    ...of,
    actual: of.actual + extra,
    trained: of.trained + extra,
    steps,
    values,
    clock: { steps: [...clock.steps, steps], seconds: [...clock.seconds, lastSecond] }
  };
}
var MOST_REFERENCES = 60;
function typicalCurve(courses) {
  const finished = courses.flatMap(
    ({ trial, progress }) => trial.outcome === "completed" && progress ? progress : []
  );
  const every = Math.max(1, Math.floor(finished.length / MOST_REFERENCES));
  const references = finished.filter((_, index) => index % every === 0);
  const longest = references.reduce((most, { steps }) => Math.max(most, steps), 0);
  return Array.from({ length: longest }, (_, step) => {
    const values = references.flatMap(
      (of) => Number.isFinite(of.values[step]) ? of.values[step] : []
    );
    values.sort((a, b) => a - b);
    return values[values.length >> 1] ?? Number.NaN;
  });
}

// src/estimate/opening-trials.ts
function judgedAfter({ schedule, trials }, seconds) {
  const less = trials.map((trial) => {
    const under = seconds.get(trial.name);
    return under === void 0 ? 0 : Math.max(0, (actualSeconds(trial) ?? under) - under);
  });
  const runs = schedule.trials.map(({ run }, index) => run - (less[index] ?? 0));
  const { ends } = placeTrials(schedule, schedule.slots, runs);
  const isStopped = (index) => trials[index]?.outcome === "earlyStopped" || (less[index] ?? 0) > 0;
  const first = ends.reduce(
    (least, end, index) => isStopped(index) ? Math.min(least, end) : least,
    Number.POSITIVE_INFINITY
  );
  if (!Number.isFinite(first)) return null;
  const finished = trials.filter(
    ({ outcome }, index) => outcome === "completed" && !isStopped(index) && (ends[index] ?? first) < first
  );
  return Math.max(1, finished.length - (schedule.slots - 1) / 2);
}
function launchedUntil(finished, slots) {
  return slots * Math.ceil(finished / slots);
}
function openingOf(findings) {
  const { job, schedule, trials, durations, spend } = findings;
  const judged = job.strategy === "Hyperband" ? null : judgedAfter(findings, /* @__PURE__ */ new Map());
  if (judged === null || !spend.costUsd) return null;
  const launched = launchedUntil(judged, schedule.slots);
  const costs = trials.map((trial) => {
    const { costUsd = 0, usdPerSecond = 0 } = spend.perTrial.get(trial.name) ?? {};
    const ran = actualSeconds(trial) ?? 0;
    const whole = durations?.trials.get(trial.name)?.seconds.estimate ?? ran;
    return { ran: costUsd ?? 0, whole: (costUsd ?? 0) + Math.max(0, whole - ran) * usdPerSecond };
  });
  const later = costs.slice(launched);
  if (later.length === 0) return null;
  const more = mean(costs.map(({ whole }) => whole)) - mean(later.map(({ ran }) => ran));
  return { judgedAfter: judged, launched, trials: trials.length, added: Math.max(0, more) / spend.costUsd };
}
var MOST_ADDED = 3;
function costOnSlots(slots, opening) {
  if (opening === null) return exactly(1);
  const { launched, trials, judgedAfter: judgedAfter2 } = opening;
  const more = Math.max(0, Math.min(trials, launchedUntil(judgedAfter2, slots)) - launched) * opening.added;
  return interval(1 + more, 1, 1 + MOST_ADDED * more);
}

export {
  inLaunchOrder,
  inEndOrder,
  interruptionsOf,
  mayBeBilledLess,
  settingsKey,
  trialCost,
  exactly,
  interval,
  shifted,
  scaled,
  added,
  isOver,
  countedTrials,
  definitionOf,
  signOf,
  signIn,
  sum,
  mean,
  sampleVariance,
  sampleStandardDeviation,
  quantileSorted,
  median,
  standardDeviation,
  gammaln,
  errorFunction,
  probit,
  minHeap,
  readSchedule,
  placeTrials,
  lastEnd,
  openingAt,
  reusingAt,
  wallClock,
  actualSeconds,
  trainingTime,
  goldenShare,
  robustDeviation,
  thinned,
  secondsAt,
  placeLag,
  ranAsPlanned,
  readTogether,
  readCourses,
  unstoppedCourses,
  significantDigits,
  money,
  hourlyRate,
  duration,
  percent,
  fromTo,
  moneyRange,
  durationRange,
  waiting,
  percentRange,
  objectiveRange,
  objectiveValue,
  objectivePrinter,
  isoDate,
  capitalised,
  judgedAfter,
  launchedUntil,
  openingOf,
  costOnSlots
};
