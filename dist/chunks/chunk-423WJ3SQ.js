import { createRequire as _createRequire } from "node:module";
const require = _createRequire(import.meta.url);
import {
  counted
} from "./chunk-XZRXF4N3.js";

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
function percentRange(of) {
  const step = lastPlace(of);
  if (step === 0) return percent(of.estimate);
  return range(of, Math.max(step, 0.01), percent);
}
function objectiveRange(of) {
  return range(of, lastPlace(of), objectiveValue);
}
function objectiveValue(value) {
  return Math.abs(value) >= 1e6 || value !== 0 && Math.abs(value) < 1e-4 ? value.toExponential(3) : String(Number(value.toPrecision(4)));
}
function isoDate(seconds) {
  return new Date(Math.round(1e3 * seconds)).toISOString();
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

// src/stats/taut-string.ts
function tautString(gates) {
  const first = gates[0];
  const last = gates.at(-1);
  if (!first || !last) return { x: [], y: [] };
  const x = [first.x];
  const y = [(first.low + first.high) / 2];
  let from2 = 0;
  while (from2 < gates.length - 1) {
    const startX = x.at(-1);
    const startY = y.at(-1);
    let steepest = Number.POSITIVE_INFINITY;
    let flattest = Number.NEGATIVE_INFINITY;
    let ceilingAt = from2;
    let floorAt = from2;
    let turned = false;
    for (let i = from2 + 1; i < gates.length; i++) {
      const gate = gates[i];
      const isLast = i === gates.length - 1;
      const low = isLast ? (gate.low + gate.high) / 2 : gate.low;
      const high = isLast ? low : gate.high;
      const run = gate.x - startX;
      const toLow = (low - startY) / run;
      const toHigh = (high - startY) / run;
      if (toLow > steepest) {
        from2 = ceilingAt;
        x.push(gates[from2].x);
        y.push(startY + steepest * (gates[from2].x - startX));
        turned = true;
        break;
      }
      if (toHigh < flattest) {
        from2 = floorAt;
        x.push(gates[from2].x);
        y.push(startY + flattest * (gates[from2].x - startX));
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
  for (const [i, { from: from2, to }] of stretches.entries()) {
    const until = i === stretches.length - 1 ? at : Math.min(at, to);
    if (until > from2) sum2 += until - from2;
  }
  return sum2;
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
  const from2 = steps[low];
  const share = (step - from2) / (steps[high] - from2);
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
  const { spot, billedOtherwise, billableBasis, billableSecondsPerInstance } = trial;
  return spot && billedOtherwise === null && billableBasis !== "recorded" && billableSecondsPerInstance !== null && billableSecondsPerInstance > 0;
}
function settingsKey({ hyperparameters }) {
  const names = Object.keys(hyperparameters).sort();
  return JSON.stringify(names.map((name) => [name, hyperparameters[name]]));
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
  const known3 = thinned(
    lines.filter((found) => found !== null),
    MOST_POOLED
  );
  if (known3.length === 0) {
    return trials.map(({ steps: steps2, trained }) => {
      const start = Math.min(UNTOLD, MOST_SHARE * trained);
      const pace2 = Math.max(trained - start, 1e-3) / Math.max(steps2, 1);
      return { value: start / pace2, deviation: 0, common: UNTOLD / pace2 };
    });
  }
  const pace = median(known3.map(({ slope }) => slope));
  const inSeconds = known3.map(({ start, deviation }) => ({ value: start, deviation }));
  const inSteps = known3.map(
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
function pool(known3) {
  const weights = weightsOf(known3);
  const usual = Math.max(0, weightedMedian(known3));
  const squares = known3.map(({ value }) => (value - usual) ** 2);
  const noise = median(known3.map(({ deviation }) => deviation ** 2));
  const between = Math.max(0, 2.198 * median(squares) - noise);
  const errors = known3.map(({ deviation }, i) => weights[i] ** 2 * (deviation ** 2 + between));
  return { usual, between, deviation: Math.sqrt(Math.PI / 2 * sum(errors)) / sum(weights) };
}
function drawn(own, { usual, between, deviation }) {
  if (!own) return { value: usual, deviation: Math.sqrt(between), common: deviation };
  const trust = between / (between + own.deviation ** 2 || 1);
  const value = Math.max(0, usual + trust * (own.value - usual));
  return { value, deviation: Math.sqrt(trust) * own.deviation, common: (1 - trust) * deviation };
}
function scatter(known3) {
  const usual = weightedMedian(known3);
  const off = known3.map(({ value, deviation }) => ({ value: Math.abs(value - usual), deviation }));
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
var PRIOR_TRIALS2 = 2;
var ROUNDS = 12;
var FREE = 4;
var FEWEST = 3;
var SILENT_SHARE = 0.1;
var CELLS = 40;
var DEGREES = 4;
function meanLag(bounds, usual, pace) {
  const free = bounds.filter(({ next, even }) => !even && next > FREE * usual);
  if (free.length < FEWEST) return usual;
  let mean2 = usual;
  for (let round = 0; round < ROUNDS; round++) {
    const lags = free.map((each) => placeLag(each, mean2, pace).mean).sort((a, b) => a - b);
    const believed = lags.slice(0, lags.length - Math.ceil(SILENT_SHARE * lags.length));
    const sum2 = believed.reduce((total, lag) => total + lag, PRIOR_TRIALS2 * usual);
    mean2 = sum2 / (believed.length + PRIOR_TRIALS2);
  }
  return mean2;
}
function placeLag({ least, most, trained, steps, even }, usual, pace) {
  const width = Math.max(0, Math.min(most - least, even ? most : 12 * usual));
  if (!(width > 0)) return { mean: least, deviation: 0 };
  let [weights, sum2, squares] = [0, 0, 0];
  for (let cell = 0; cell < CELLS; cell++) {
    const lag = least + (cell + 0.5) / CELLS * width;
    let weight = even ? 1 : lag * Math.exp(-2 * (lag - least) / usual);
    if (pace) {
      const off = (Math.log(Math.max(trained - lag, 1e-3) / steps) - pace.mean) / pace.deviation;
      weight *= (1 + off * off / DEGREES) ** (-(DEGREES + 1) / 2);
    }
    weights += weight;
    sum2 += weight * lag;
    squares += weight * lag * lag;
  }
  const mean2 = sum2 / weights;
  return { mean: mean2, deviation: Math.sqrt(Math.max(0, squares / weights - mean2 * mean2)) };
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
  const untold2 = period > TOLD_BY ? UNTOLD_LAG : 0;
  const off = Math.hypot(first / Math.sqrt(within), COMMON_LAG * (lag?.deviation ?? 0), untold2);
  return Math.min(off / (step * steps), MOST_OFF);
}

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
  const counted2 = emitted === 1 ? seen : seen.map((point) => asSteps(point, emitted));
  const { points, stretches } = lastRun(counted2, time.stretches, checkpointed);
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

// src/estimate/unstopped/step-values.ts
function valuesByStep(points, sign, final) {
  const values = new Float64Array(points.reduce((sum2, point) => sum2 + point.count, 0));
  const known3 = (value) => typeof value === "number" && Number.isFinite(value) ? sign * value : null;
  let at = 0;
  for (let i = 0; i < points.length; i++) {
    const { count, average, minimum, maximum } = points[i];
    const isLast = i === points.length - 1;
    if (!Number.isFinite(average)) values.fill(Number.NaN, at, at + count);
    else if (count === 1 || minimum === maximum) values.fill(sign * average, at, at + count);
    else {
      const period = sign > 0 ? [minimum, average, maximum] : [-maximum, -average, -minimum];
      const [worst, mean2, best] = period;
      const before = known3(points[i - 1]?.average);
      const after = known3(isLast ? final : points[i + 1]?.average);
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
var ROUNDS2 = 3;
function powerOf(count, least, mean2, largest) {
  if (count === 2) return 1;
  const between = (count * mean2 - least - largest) / (count - 2);
  const share = Math.min(Math.max((between - least) / (largest - least), LEAST_SHARE), MOST_SHARE2);
  if (count === 3) return -Math.log2(share);
  let power = 1 / share - 1;
  for (let round = 0; round < ROUNDS2; round++) {
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

// src/estimate/unstopped/progress.ts
var USUAL_LAG = { stopped: 3, finished: 2 };
var known = /* @__PURE__ */ new WeakMap();
function readTogether(job, trials) {
  const found = known.get(trials);
  if (found?.job === job) return found.reading;
  const reading = readAnew(job, trials);
  known.set(trials, { job, reading });
  return reading;
}
var ranAsPlanned = ({ outcome }) => outcome === "completed" || outcome === "earlyStopped";
function readAnew(job, trials) {
  const readable = inLaunchOrder(trials).map((trial) => {
    const name = trial.definitionName;
    return { trial, sign: signIn(job, name), checkpointed: definitionOf(job, name)?.checkpointed ?? false };
  });
  const emitted = new Map(
    [...Map.groupBy(readable, ({ trial }) => trial.definitionName)].map(([name, own]) => [
      name,
      emittedAStep(own.filter(({ trial }) => ranAsPlanned(trial)))
    ])
  );
  const looked = readable.flatMap((each) => look(each, emitted.get(each.trial.definitionName) ?? 1) ?? []);
  const seen = [...Map.groupBy(looked, ({ trial }) => trial.definitionName).values()].flatMap((own) => {
    const until = ranUntil(own);
    return own.map((each) => ({ ...each, until: until(each) }));
  });
  const { progress, stopLag } = placed(seen.filter(({ trial }) => ranAsPlanned(trial)));
  const others = seen.filter(({ trial }) => !ranAsPlanned(trial)).flatMap((each) => placed([each]).progress);
  return { progress: new Map([...progress, ...others].map((each) => [each.trial, each])), stopLag };
}
function placed(seen) {
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
    return meanLag(thinned(own, MOST_TRIALS), USUAL_LAG[kind], kind === "stopped" ? pace : null);
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
    const ran2 = actualSeconds(trial);
    if (whole !== void 0 && ran2 !== null) more.set(trial.name, Math.max(0, whole - ran2));
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
  const from2 = typical[of.steps - 1] ?? 0;
  for (let step = of.steps; step < steps; step += 1)
    values[step] = last + ((typical[step] ?? typical.at(-1) ?? from2) - from2);
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

// node_modules/pure-rand/lib/esm/distribution/uniformFloat64.js
var scale26 = 14901161193847656e-24;
var scale53 = 11102230246251565e-32;
var mask1 = 67108863;
var mask2 = 134217727;
function uniformFloat64(rng) {
  const value1 = rng.next() & mask1;
  const value2 = rng.next() & mask2;
  return value1 * scale26 + value2 * scale53;
}

// node_modules/pure-rand/lib/esm/generator/xoroshiro128plus.js
var jumps = [
  3639956645,
  3750757012,
  1261568508,
  386426335
];
var XoroShiro128Plus = class XoroShiro128Plus2 {
  constructor(s01, s00, s11, s10) {
    this.s01 = s01;
    this.s00 = s00;
    this.s11 = s11;
    this.s10 = s10;
  }
  clone() {
    return new XoroShiro128Plus2(this.s01, this.s00, this.s11, this.s10);
  }
  next() {
    const out = this.s00 + this.s10 | 0;
    const a0 = this.s10 ^ this.s00;
    const a1 = this.s11 ^ this.s01;
    const s00 = this.s00;
    const s01 = this.s01;
    this.s00 = s00 << 24 ^ s01 >>> 8 ^ a0 ^ a0 << 16;
    this.s01 = s01 << 24 ^ s00 >>> 8 ^ a1 ^ (a1 << 16 | a0 >>> 16);
    this.s10 = a1 << 5 ^ a0 >>> 27;
    this.s11 = a0 << 5 ^ a1 >>> 27;
    return out;
  }
  jump() {
    let ns01 = 0;
    let ns00 = 0;
    let ns11 = 0;
    let ns10 = 0;
    let s01 = this.s01;
    let s00 = this.s00;
    let s11 = this.s11;
    let s10 = this.s10;
    for (let i = 0; i !== 4; ++i) {
      const ji = jumps[i];
      for (let mask = 1; mask; mask <<= 1) {
        if (ji & mask) {
          ns01 ^= s01;
          ns00 ^= s00;
          ns11 ^= s11;
          ns10 ^= s10;
        }
        const a0 = s10 ^ s00;
        const a1 = s11 ^ s01;
        const s00_ = s00;
        const s01_ = s01;
        s00 = s00_ << 24 ^ s01_ >>> 8 ^ a0 ^ a0 << 16;
        s01 = s01_ << 24 ^ s00_ >>> 8 ^ a1 ^ (a1 << 16 | a0 >>> 16);
        s10 = a1 << 5 ^ a0 >>> 27;
        s11 = a0 << 5 ^ a1 >>> 27;
      }
    }
    this.s01 = ns01;
    this.s00 = ns00;
    this.s11 = ns11;
    this.s10 = ns10;
  }
  getState() {
    return [
      this.s01,
      this.s00,
      this.s11,
      this.s10
    ];
  }
};
function xoroshiro128plus(seed) {
  return new XoroShiro128Plus(-1, ~seed, seed | 0, 0);
}

// src/stats/random.ts
function seededRandom(seed) {
  const generator = xoroshiro128plus(seed);
  const uniform = () => uniformFloat64(generator);
  let spare = null;
  const normal = () => {
    if (spare !== null) {
      const kept = spare;
      spare = null;
      return kept;
    }
    for (; ; ) {
      const u = 2 * uniform() - 1;
      const v = 2 * uniform() - 1;
      const s = u * u + v * v;
      if (s > 0 && s < 1) {
        const scale = Math.sqrt(-2 * Math.log(s) / s);
        spare = v * scale;
        return u * scale;
      }
    }
  };
  return { uniform, normal };
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

// src/stats/sorted.ts
function countUpTo(ascending, value, including) {
  let low = 0;
  let high = ascending.length;
  while (low < high) {
    const middle = low + high >> 1;
    const at = ascending[middle];
    if (at < value || including && at === value) low = middle + 1;
    else high = middle;
  }
  return low;
}
function midRank(ascending, value) {
  return (countUpTo(ascending, value, false) + countUpTo(ascending, value, true)) / 2;
}
function insertSorted(sorted, value) {
  sorted.splice(countUpTo(sorted, value, false), 0, value);
}

// src/estimate/policy/median-pool.ts
var MOST_VALUES = 500;
function medianPool() {
  const byStep = [];
  const lengths = [];
  return {
    size: () => lengths.length,
    typicalLength: () => lengths[lengths.length >> 1] ?? 0,
    completed: (progress) => insertSorted(lengths, progress.steps),
    add(average, step) {
      byStep[step - 1] ??= [];
      const sorted = byStep[step - 1];
      if (sorted.length < MOST_VALUES) insertSorted(sorted, average);
    },
    medianAt(step) {
      const sorted = byStep[step - 1];
      return sorted?.[sorted.length >> 1] ?? null;
    }
  };
}
var averages = /* @__PURE__ */ new WeakMap();
function runningAverages(progress) {
  const known3 = averages.get(progress);
  if (known3) return known3;
  let sum2 = 0;
  let count = 0;
  const found = progress.values.map((value) => {
    if (Number.isFinite(value)) {
      sum2 += value;
      count += 1;
    }
    return count > 0 ? sum2 / count : Number.NEGATIVE_INFINITY;
  });
  averages.set(progress, found);
  return found;
}

// src/estimate/policy/step-times.ts
function secondsToStep(progress, step) {
  const outside = progress.actual - progress.trained;
  const before = outside - Math.min(progress.tail, outside);
  return before + (progress.clock ? secondsAt(progress.clock, step) : 0);
}
function objectiveAfter({ trial, progress }, seconds, sign) {
  if (trial.outcome === "failed" || trial.objective === null) return null;
  if (seconds === void 0 || !progress) return sign * trial.objective;
  let [low, high] = [0, progress.steps];
  while (low < high) {
    const middle = low + high + 1 >> 1;
    if (secondsToStep(progress, middle) <= seconds) low = middle;
    else high = middle - 1;
  }
  const value = progress.values[low - 1];
  return value === void 0 || Number.isNaN(value) ? null : value;
}

// src/estimate/policy/replay-rule.ts
var judged = (outcome) => outcome === "completed" || outcome === "stopped" || outcome === "earlyStopped";
var STOP_SECONDS = 45;
function replayRule(start) {
  return (schedule, courses) => {
    const rule = start();
    const stopped = /* @__PURE__ */ new Map();
    const running = [];
    const follow = (of) => {
      let place = running.length;
      for (; place > 0 && running[place - 1].at < of.at; place -= 1)
        running[place] = running[place - 1];
      running[place] = of;
    };
    let next = 0;
    const judgeNext = (of) => {
      const { progress } = of;
      const step = progress ? rule.next(of.step) : 0;
      if (progress && step < progress.steps) {
        of.step = step;
        of.at = of.startedAt + secondsToStep(progress, step);
      } else {
        of.step = 0;
        of.at = of.startedAt + of.trial.run;
      }
      follow(of);
    };
    let opened = 0;
    const launch = (trial, launchedAt) => {
      const course = courses[next];
      if (!course) return;
      const startedAt = launchedAt + trial.startUp;
      next += 1;
      const progress = judged(course.trial.outcome) && course.progress?.clock ? course.progress : null;
      judgeNext({
        trial,
        progress,
        startedAt,
        natural: course.trial.outcome === "completed",
        step: 0,
        at: 0
      });
    };
    const openUntil = (sooner) => {
      for (; ; ) {
        const trial = schedule.trials[next];
        if (!trial || opened >= schedule.slots) return trial;
        const at = openingAt(schedule, trial, opened);
        if (at > sooner(trial)) return trial;
        opened += 1;
        launch(trial, at);
      }
    };
    const launchIn = (freed) => {
      const trial = openUntil((of) => reusingAt(schedule, of, freed));
      if (trial) launch(trial, reusingAt(schedule, trial, freed));
    };
    const nextEvent = () => running.at(-1)?.at ?? Number.POSITIVE_INFINITY;
    for (; ; ) {
      openUntil(nextEvent);
      const of = running.pop();
      if (!of) break;
      if (of.step === 0 || !of.progress) {
        if (of.natural && of.progress) rule.completed(of.progress);
        launchIn(of.at);
      } else if (rule.stops(of.progress, of.step)) {
        const run = secondsToStep(of.progress, of.step) + STOP_SECONDS + of.progress.tail;
        if (run < of.trial.run) stopped.set(of.trial.name, run);
        follow({ ...of, step: 0, natural: false, at: of.startedAt + Math.min(run, of.trial.run) });
      } else judgeNext(of);
    }
    return stopped;
  };
}

// src/estimate/policy/median-rule.ts
var LITERAL = { minCompleted: 1, warmUp: 0, pool: "completed", value: "last" };
var MIDDLE = { minCompleted: 5, warmUp: 0.1, pool: "completed", value: "last" };
var CAUTIOUS = { minCompleted: 10, warmUp: 0.2, pool: "completed", value: "last" };
function medianRule(rule) {
  return replayRule(() => medianStopper(rule));
}
function medianStopper(rule) {
  const pool2 = medianPool();
  const remember = (progress, step) => pool2.add(runningAverages(progress)[step - 1], step);
  return {
    next: (step) => step + 1,
    completed(progress) {
      pool2.completed(progress);
      if (rule.pool === "completed")
        for (let step = 1; step <= progress.steps; step += 1) remember(progress, step);
      else remember(progress, progress.steps);
    },
    stops(progress, step) {
      const ready = pool2.size() >= rule.minCompleted && step >= rule.warmUp * pool2.typicalLength();
      const median2 = ready ? pool2.medianAt(step) : null;
      if (rule.pool === "all") remember(progress, step);
      return median2 !== null && isWorse(shown(progress, step, rule.value), median2);
    }
  };
}
var isWorse = (value, median2) => Number.isNaN(value) || value < median2;
var bests = /* @__PURE__ */ new WeakMap();
function shown(progress, step, which) {
  if (which === "last") return progress.values[step - 1];
  let best = bests.get(progress);
  if (!best) {
    let most = Number.NEGATIVE_INFINITY;
    best = progress.values.map((value) => {
      if (value > most) most = value;
      return most;
    });
    bests.set(progress, best);
  }
  return best[step - 1];
}

// src/estimate/policy/identify.ts
var VARIANTS = [10, 5, 3, 1].flatMap(
  (minCompleted) => [0.3, 0.2, 0.1, 0].flatMap(
    (warmUp) => ["completed", "all"].flatMap(
      (pool2) => ["last", "best"].map((value) => ({ minCompleted, warmUp, pool: pool2, value }))
    )
  )
);
var TOLERANCE_SECONDS = 150;
var LEAST_AGREEMENT = 0.95;
var FEWEST_STOPS = 3;
var MOST_TRIALS2 = 300;
function identifyRule(jobs) {
  const agreeing = VARIANTS.map(() => 0);
  let [trials, stops] = [0, 0];
  for (const { job, courses } of jobs) {
    if (job.earlyStoppingType !== "Auto" || job.strategy === "Hyperband" || job.definitions.length > 1)
      continue;
    const seen = courses.slice(0, MOST_TRIALS2).filter(tells);
    const stopped = seen.filter(({ trial }) => trial.outcome === "earlyStopped").length;
    if (stopped === 0) continue;
    const decided = decisions(seen);
    for (const [index, course] of seen.entries()) {
      for (const [variant, at] of (decided[index] ?? []).entries())
        if (agrees(course, at)) agreeing[variant] = (agreeing[variant] ?? 0) + 1;
    }
    trials += seen.length;
    stops += stopped;
  }
  if (stops < FEWEST_STOPS) return null;
  const most = Math.max(...agreeing);
  return {
    variants: VARIANTS.filter((_, index) => agreeing[index] === most),
    agreement: most / trials,
    trials
  };
}
var isExplained = ({ agreement }) => agreement >= LEAST_AGREEMENT;
var tells = ({ trial, progress }) => (trial.outcome === "completed" || trial.outcome === "earlyStopped") && progress?.clock !== null && progress !== null;
function decisions(courses) {
  const pools = { completed: medianPool(), all: medianPool() };
  const found = courses.map(() => new Uint32Array(VARIANTS.length));
  for (const { course, step } of inTime(courses)) {
    const { progress, trial } = courses[course];
    if (!progress) continue;
    const averages2 = runningAverages(progress);
    if (step === 0) {
      if (trial.outcome !== "completed") continue;
      pools.completed.completed(progress);
      for (let each = 1; each <= progress.steps; each += 1)
        pools.completed.add(averages2[each - 1], each);
      continue;
    }
    const own = found[course];
    const size = pools.completed.size();
    const started = step / pools.completed.typicalLength();
    const worse = {
      completed: judge(pools.completed.medianAt(step), progress, step),
      all: judge(pools.all.medianAt(step), progress, step)
    };
    pools.all.add(averages2[step - 1], step);
    if (size === 0 || step === progress.steps && trial.outcome === "completed") continue;
    for (let index = 0; index < VARIANTS.length; index++) {
      const rule = VARIANTS[index];
      if (own[index] === 0 && size >= rule.minCompleted && started >= rule.warmUp && worse[rule.pool][rule.value])
        own[index] = step;
    }
  }
  return found;
}
function judge(median2, progress, step) {
  if (median2 === null) return { last: false, best: false };
  return {
    last: isWorse(shown(progress, step, "last"), median2),
    best: isWorse(shown(progress, step, "best"), median2)
  };
}
function inTime(courses) {
  return courses.flatMap(({ trial, progress }, course) => {
    const startedAt = trial.startedAt ?? trial.createdAt;
    const steps = Array.from({ length: progress?.steps ?? 0 }, (_, index) => ({
      at: startedAt + (progress ? secondsToStep(progress, index + 1) : 0),
      course,
      step: index + 1
    }));
    return [...steps, { at: trial.endedAt ?? startedAt, course, step: 0 }];
  }).sort((a, b) => a.at - b.at);
}
function agrees({ trial, progress }, step) {
  if (trial.outcome === "completed" || !progress) return step === 0;
  if (step === 0) return false;
  const off = secondsToStep(progress, progress.steps) - secondsToStep(progress, step);
  return Math.abs(off) <= tolerance(progress, trial.curve?.periodSeconds ?? 0);
}
function tolerance(progress, period) {
  const twoSteps = 2 * progress.trained / Math.max(1, progress.steps);
  return Math.min(TOLERANCE_SECONDS, Math.max(0.25 * progress.trained, 1.5 * period, twoSteps));
}

// src/estimate/policy/completion.ts
var LEAST_IMPROVEMENT = 0.01;
function notImproving(goal, patience, least = LEAST_IMPROVEMENT) {
  return onResults(goal, () => {
    let best = null;
    let since = 0;
    return (value) => {
      const improved = best === null || value > best + least * Math.abs(best);
      best = best === null ? value : Math.max(best, value);
      since = improved ? 0 : since + 1;
      return since >= patience;
    };
  });
}
function target(goal, value) {
  const signed = signOf(goal) * value;
  return onResults(goal, () => (reached) => reached >= signed);
}
function onResults(goal, start) {
  const sign = signOf(goal);
  return (schedule, courses, run) => {
    const timeline = timelineOf(schedule, courses, sign, run);
    const met = start();
    let finished = 0;
    for (const trial of timeline.byEnd) {
      const value = timeline.results[trial];
      if (Number.isNaN(value)) continue;
      finished += 1;
      if (met(value, finished)) return endingAt(timeline.ends[trial], schedule, timeline);
    }
    return null;
  };
}
var known2 = /* @__PURE__ */ new WeakMap();
function timelineOf(schedule, courses, sign, run = /* @__PURE__ */ new Map()) {
  const found = run.size === 0 ? known2.get(schedule) : void 0;
  if (found?.courses === courses && found.sign === sign) return found.timeline;
  const runs = run.size === 0 ? void 0 : schedule.trials.map((trial) => run.get(trial.name) ?? trial.run);
  const { launches, ends } = placeTrials(schedule, schedule.slots, runs);
  const results = Float64Array.from(schedule.trials, ({ name }, index) => {
    const course = courses[index];
    return (course && objectiveAfter(course, run.get(name), sign)) ?? Number.NaN;
  });
  const byEnd = Uint32Array.from(ends, (_, index) => index).sort(
    (a, b) => ends[a] - ends[b] || a - b
  );
  const timeline = { launches, ends, results, byEnd };
  if (run.size === 0) known2.set(schedule, { courses, sign, timeline });
  return timeline;
}
function endingAt(at, schedule, { launches, ends }) {
  const cut = /* @__PURE__ */ new Map();
  let launched = 0;
  for (let index = 0; index < launches.length; index++) {
    const launchedAt = launches[index];
    if (launchedAt >= at) continue;
    launched += 1;
    if (ends[index] <= at) continue;
    const { name, startUp } = schedule.trials[index];
    cut.set(name, Math.max(0, at - (launchedAt + startUp)));
  }
  return launched === schedule.trials.length && cut.size === 0 ? null : { trials: launched, cut };
}

// src/estimate/policy/convergence.ts
var FEWEST2 = 10;
var SCALE_RANK = 6;
var MEDIAN_GAIN = 0.33;
function convergence(goal, unlikely, planned) {
  return onResults(goal, () => {
    const best = [];
    return (value, finished) => {
      let place = best.length;
      while (place > 0 && best[place - 1] < value) place -= 1;
      if (place < SCALE_RANK) best.splice(place, 0, value);
      best.length = Math.min(best.length, SCALE_RANK);
      const [first = value, last = value] = [best[0], best.at(-1)];
      if (finished < FEWEST2) return false;
      const left = Math.max(0, planned - finished);
      const scale = MEDIAN_GAIN * (first - last);
      const needed = LEAST_IMPROVEMENT * Math.abs(first);
      const large = scale > 0 ? 2 ** (-needed / scale) : 0;
      return left / (finished + left) * large < unlikely;
    };
  });
}

// src/estimate/policy/rule-words.ts
function whatStopsTell(rule) {
  if (!rule) return "";
  const share = `${Math.round(100 * rule.agreement)} % of ${counted(rule.trials, "trial")}`;
  if (!isExplained(rule))
    return `No variant of the rule explains these stops (the best one ${share}): SageMaker's rule differs, or the curves are too coarse to tell.`;
  const [words, ...others] = rule.variants.map(variantWords);
  const tied = others.length > 0 ? `, as well as ${counted(others.length, "other variant")}` : "";
  return `SageMaker's rule, read off early-stopped trials: ${words} explains ${share}${tied}.`;
}
function variantWords({ minCompleted, warmUp, pool: pool2, value }) {
  const start = warmUp === 0 ? "from the first epoch on" : `after ${100 * warmUp} % of the usual length`;
  const compared = `${value === "best" ? "best" : "current"} value against ${pool2 === "all" ? "all earlier" : "finished"} trials`;
  return `${compared}, ${start}, once ${counted(minCompleted, "has", "have")} finished,`;
}

// src/estimate/policy/successive-halving.ts
function successiveHalving(limits) {
  return replayRule(() => halvingStopper(limits));
}
function halvingStopper({ minResource, maxResource, eta }) {
  const reached = /* @__PURE__ */ new Map();
  return {
    completed: () => {
    },
    next(step) {
      let rung = minResource;
      while (rung <= step) rung = Math.max(rung + 1, Math.round(rung * eta));
      return step < maxResource ? Math.min(rung, maxResource) : Number.POSITIVE_INFINITY;
    },
    stops(progress, step) {
      if (step >= maxResource) return true;
      const shown2 = progress.values[step - 1];
      const value = Number.isNaN(shown2) ? Number.NEGATIVE_INFINITY : shown2;
      const rung = reached.get(step) ?? [];
      insertSorted(rung, value);
      reached.set(step, rung);
      const kept = Math.max(1, Math.floor(rung.length / eta));
      return Number.isNaN(shown2) || value < rung[rung.length - kept];
    }
  };
}

// src/estimate/policy/candidates.ts
var PATIENCES = [5, 10, 15, 20, 30, 40];
var UNLIKELY = [0.1, 0.05, 0.2];
var MISSED = 0.05;
function candidates(evidence) {
  const { job, courses } = evidence;
  const ranHyperband = job.strategy === "Hyperband";
  const stoppedEarly = courses.some(({ trial }) => trial.outcome === "earlyStopped");
  const ranAuto = !ranHyperband && (job.earlyStoppingType === "Auto" || stoppedEarly);
  const off = ranAuto || ranHyperband ? { kind: "unstopped", name: "off" } : { kind: "ran", name: "off", note: "What ran." };
  return [
    off,
    ranAuto ? { kind: "ran", name: "auto", note: `What ran. ${whatStopsTell(evidence.rule)}`.trim() } : auto(evidence, ranHyperband),
    ranHyperband ? { kind: "ran", name: "hyperband", note: "What ran." } : hyperband(evidence, ranAuto),
    ...completionCriteria(evidence)
  ];
}
function auto({ job, courses, rule }, ranHyperband) {
  const untold2 = (note) => ({ kind: "untold", name: "auto", note });
  if (ranHyperband) return untold2("Hyperband stops trials itself and excludes the flag.");
  if (job.definitions.length > 1) return untold2("Tuning jobs with several definitions exclude it.");
  if (!courses.some(canBeJudged))
    return untold2(
      "No trial has an objective curve of three epochs, so the rule would have nothing to act on."
    );
  const base = { kind: "replayed", name: "auto", on: "ran" };
  const bind = (each) => ({ stops: medianRule(each), ends: null });
  if (rule && isExplained(rule)) {
    return {
      ...base,
      variants: spanning(rule.variants).map(bind),
      basis: "inferred",
      note: () => `${whatStopsTell(rule)} That rule is replayed.`
    };
  }
  return {
    ...base,
    variants: [MIDDLE, LITERAL, CAUTIOUS].map(bind),
    basis: "assumed",
    note: ([, literal, cautious]) => `SageMaker does not document when its rule starts to act: replayed between the literal rule (${counted(literal?.stopped ?? 0, "trial")} stopped) and a cautious start (${cautious?.stopped ?? 0}). ${whatStopsTell(rule)}`.trim()
  };
}
function spanning(variants) {
  const chosen = [variants[variants.length >> 1], variants[0], variants.at(-1)];
  return [...new Set(chosen.filter((rule) => rule !== void 0))];
}
var canBeJudged = ({ trial, progress }) => progress !== null && progress.steps >= 3 && (trial.curve?.points.length ?? 0) >= 2;
var ETAS = [3, 4];
var LEAST_SHARE2 = 1 / 9;
function hyperbandLimits({
  job,
  courses
}) {
  if (!courses.some(canBeJudged)) return null;
  const longest = courses.reduce((most, { progress }) => Math.max(most, progress?.steps ?? 0), 0);
  const maxResource = job.hyperband?.maxResource ?? longest;
  return {
    minResource: job.hyperband?.minResource ?? Math.max(1, Math.round(maxResource * LEAST_SHARE2)),
    maxResource
  };
}
function hyperband(evidence, ranAuto) {
  const untold2 = (note) => ({ kind: "untold", name: "hyperband", note });
  if (evidence.job.definitions.length > 1)
    return untold2(
      "Trials of several definitions have objectives of their own and are not judged against each other here."
    );
  const limits = hyperbandLimits(evidence);
  if (!limits) return untold2("No trial has an objective curve of three epochs to judge it by.");
  const unknown = ranAuto ? " What the trials that were stopped would have shown later is not known: their curves are taken to go on like those of finished trials, and the best objective is not told." : "";
  return {
    kind: "replayed",
    name: "hyperband",
    on: ranAuto ? "unstopped" : "ran",
    variants: ETAS.map((eta) => ({ stops: successiveHalving({ ...limits, eta }), ends: null })),
    basis: "assumed",
    note: ([three, four]) => `The same configurations under asynchronous successive halving, MinResource ${limits.minResource} and MaxResource ${limits.maxResource} epochs. SageMaker documents neither its reduction factor nor its rungs: assumed are 3 (${counted(three?.stopped ?? 0, "trial")} stopped) and 4 (${four?.stopped ?? 0}) in one bracket. A real run would spend what is freed on more configurations.${unknown}`
  };
}
function patienceCandidate(goal, patience, launched) {
  const ends = endsWords(launched);
  return {
    kind: "replayed",
    on: "ran",
    name: `not-improving-${patience}`,
    variants: [LEAST_IMPROVEMENT, 0].map((least) => ({
      stops: null,
      ends: notImproving(goal, patience, least)
    })),
    basis: "inferred",
    note: ([large, every]) => `Ends after ${patience} trials in a row without an improvement. Counting improvements of 1 % or more, as the API reference says: ${ends(large)}; counting every improvement: ${ends(every)}. AWS does not document whether trials that still run are cut: the range holds both.`
  };
}
function endsWords(launched) {
  return (each) => each === void 0 || each.trials === launched ? "never" : `after ${counted(each.trials, "trial")}`;
}
function completionCriteria({ job, courses, best }) {
  const goal = job.objective?.goal;
  const results = courses.filter(
    ({ trial }) => trial.outcome !== "failed" && trial.objective !== null
  ).length;
  if (!goal || best?.objective === null || best?.objective === void 0 || results < 4) return [];
  const base = { kind: "replayed", on: "ran" };
  const sign = signOf(goal);
  const ends = endsWords(courses.length);
  const patient = PATIENCES.filter((patience) => patience < results).map(
    (patience) => patienceCandidate(goal, patience, courses.length)
  );
  const own = job.completionCriteria.targetObjective;
  const hindsight = best.objective - sign * LEAST_IMPROVEMENT * Math.abs(best.objective);
  const value = own ?? Number(hindsight.toPrecision(4));
  const reaching = courses.filter(
    ({ trial }) => trial.outcome !== "failed" && sign * (trial.objective ?? Number.NaN) >= sign * value
  ).length;
  const mayBeMissed = Math.exp(-reaching) > MISSED;
  const reached = {
    ...base,
    mayBeMissed,
    name: `target-${value}`,
    variants: [{ stops: null, ends: target(goal, value) }],
    basis: own === null ? "assumed" : "inferred",
    note: ([outcome]) => `Ends once a trial reaches ${value}${own === null ? ", which is 1 % short of the best and was not known before the run" : ", the target that was set"}: ${ends(outcome)}.${mayBeMissed ? " So few trials reached it that another run may never do, which the range holds." : ""}`
  };
  const planned = job.limits.maxJobs ?? courses.length;
  const converged = {
    ...base,
    name: "convergence",
    variants: UNLIKELY.map((unlikely) => ({ stops: null, ends: convergence(goal, unlikely, planned) })),
    basis: "assumed",
    note: (outcomes) => `AWS does not document its rule beyond "an improvement of 1 % or more is unlikely": a stand-in ends the tuning job once the chance of one is below 10 % (${ends(outcomes[0])}), 5 % (${ends(outcomes[1])}) or 20 % (${ends(outcomes[2])}).`
  };
  return [...patient, reached, converged];
}

// src/estimate/policy/outcome.ts
var NONE = /* @__PURE__ */ new Map();
function replayOutcome(setting, { stops, ends }) {
  const { schedule, courses, sign } = setting;
  const stopped = stops?.(schedule, courses) ?? NONE;
  const ending = ends?.(schedule, courses, stopped) ?? null;
  const cut = ending?.cut ?? NONE;
  const launched = ending ? schedule.trials.slice(0, ending.trials) : schedule.trials;
  let best = null;
  for (let index = 0; index < launched.length; index++) {
    const { name } = launched[index];
    const course = courses[index];
    if (!course || cut.has(name)) continue;
    const value = objectiveAfter(course, stopped.get(name), sign);
    if (value !== null && (best === null || value > best)) best = value;
  }
  const total = totalOf(setting, launched, stopped, cut);
  const ifFinished = ending ? totalOf(setting, launched, stopped, NONE) : total;
  return {
    costUsd: total.costUsd,
    wallClockSeconds: total.wallClockSeconds,
    costIfFinishedUsd: ifFinished.costUsd,
    wallClockIfFinishedSeconds: ifFinished.wallClockSeconds,
    bestObjective: best === null ? null : sign * best,
    stopped: stopped.size,
    trials: launched.length,
    finished: (name) => !stopped.has(name) && !cut.has(name) && launched.some((trial) => trial.name === name)
  };
}
function totalOf(setting, launched, stopped, cut) {
  const { schedule, courses, spent, more } = setting;
  const runs = new Float64Array(launched.length);
  let costUsd = 0;
  for (let index = 0; index < launched.length; index++) {
    const trial = launched[index];
    const { name, run } = trial;
    const seconds = cut.get(name) ?? stopped.get(name);
    const whole = seconds === void 0 ? 0 : wholeSeconds(setting, trial, courses[index]);
    const less = Math.max(0, whole - (seconds ?? 0));
    const cost = spent.perTrial.get(name);
    const beyond = (more.get(name) ?? 0) - less;
    costUsd += Math.max(0, (cost?.costUsd ?? 0) + beyond * (cost?.usdPerSecond ?? 0));
    runs[index] = Math.max(0, run - less);
  }
  return { costUsd, wallClockSeconds: wallClock({ ...schedule, trials: launched }, schedule.slots, runs) };
}
function wholeSeconds({ more }, trial, course) {
  const ran2 = course && actualSeconds(course.trial);
  return ran2 === null || ran2 === void 0 ? trial.run : ran2 + (more.get(trial.name) ?? 0);
}

// src/stats/shuffle.ts
function shuffle(items, random) {
  for (let last = items.length - 1; last > 0; last -= 1) {
    const other = Math.floor(random.uniform() * (last + 1));
    [items[last], items[other]] = [items[other], items[last]];
  }
}

// src/estimate/policy/spread.ts
var MOST_TRIALS3 = 400;
var WORK = 5e5;
var FEWEST_ORDERS = 4;
var MOST_ORDERS = 24;
var MOST_ORDERS_OF_MANY = 12;
var MANY_TRIALS = 1e3;
var SEED = 20170813;
function shuffledOutcomes(setting, variants, winner) {
  const all = setting.schedule.trials.length;
  const judgesSteps = variants.some(({ stops }) => stops !== null);
  const trials = Math.min(all, MOST_TRIALS3);
  const steps = setting.courses.reduce(
    (sum2, { progress }) => sum2 + 4 + (judgesSteps ? progress?.steps ?? 0 : 0),
    0
  );
  const work = steps * variants.length * trials / all;
  const orders = Math.min(
    all > MANY_TRIALS ? MOST_ORDERS_OF_MANY : MOST_ORDERS,
    Math.max(FEWEST_ORDERS, Math.floor(WORK / work))
  );
  const outcomes = inOtherOrders(setting, orders, trials, winner).flatMap(
    (shuffled) => variants.map((variant) => replayOutcome(shuffled, variant))
  );
  const lost = outcomes.filter(({ finished }) => winner !== null && !finished(winner)).length;
  return {
    outcomes: outcomes.map((outcome) => scaled2(outcome, all / trials)),
    winnerStopped: winner === null ? null : lost / outcomes.length,
    trials
  };
}
var drawn2 = /* @__PURE__ */ new WeakMap();
function inOtherOrders(setting, orders, trials, winner) {
  const known3 = drawn2.get(setting)?.get(orders);
  if (known3) return known3;
  const random = seededRandom(SEED);
  const order = setting.schedule.trials.map((_, index) => index);
  const first = setting.schedule.trials.findIndex(({ name }) => name === winner);
  const found = Array.from({ length: orders }, () => {
    shuffle(order, random);
    const chosen = order.slice(0, trials);
    if (first >= 0 && !chosen.includes(first)) chosen[Math.floor(random.uniform() * trials)] = first;
    return inOrder(setting, chosen);
  });
  drawn2.set(setting, (drawn2.get(setting) ?? /* @__PURE__ */ new Map()).set(orders, found));
  return found;
}
function inOrder(setting, order) {
  const trials = order.flatMap((index) => setting.schedule.trials[index] ?? []);
  const courses = order.flatMap((index) => setting.courses[index] ?? []);
  return { ...setting, courses, schedule: { ...setting.schedule, trials } };
}
function scaled2(outcome, by) {
  if (by === 1) return outcome;
  return {
    ...outcome,
    costUsd: by * outcome.costUsd,
    costIfFinishedUsd: by * outcome.costIfFinishedUsd,
    wallClockSeconds: by * outcome.wallClockSeconds,
    wallClockIfFinishedSeconds: by * outcome.wallClockIfFinishedSeconds
  };
}
function spreadOf(figures) {
  const sorted = [...figures].sort((a, b) => a - b);
  return { low: quantileSorted(sorted, 0.05), high: quantileSorted(sorted, 0.95) };
}

// src/estimate/policy/policies.ts
function policies(evidence) {
  const { job, schedule, courses, durations, spent } = evidence;
  const sign = signOf(job.objective?.goal);
  const nothing = { stops: null, ends: null };
  const asRan = { schedule, courses, sign, spent, more: /* @__PURE__ */ new Map() };
  const unstopped = { ...unstoppedCourses(schedule, courses, durations), sign, spent };
  const wholes = { ran: replayOutcome(asRan, nothing), unstopped: replayOutcome(unstopped, nothing) };
  return candidates(evidence).map((candidate) => {
    if (candidate.kind === "ran") return ran(candidate.name, candidate.note, evidence);
    if (candidate.kind === "unstopped") return unstoppedPolicy(evidence);
    if (candidate.kind === "untold") return untold(candidate.name, candidate.note);
    return replayedPolicy(
      candidate,
      candidate.on === "ran" ? asRan : unstopped,
      wholes[candidate.on],
      evidence
    );
  });
}
function ran(name, note, { schedule, spent, courses, risk, best }) {
  const stopped = courses.filter(({ trial }) => trial.outcome === "earlyStopped").length;
  return {
    name,
    costUsd: spent.costUsd === null ? null : exactly(spent.costUsd),
    wallClockSeconds: exactly(schedule.wallClockSeconds),
    bestObjective: best?.objective ?? null,
    betterModelLostProbability: stopped > 0 ? risk.probability : 0,
    spread: null,
    stoppedTrials: stopped,
    endsAfterTrials: null,
    basis: stopped > 0 ? "inferred" : "recorded",
    note,
    replay: null
  };
}
function unstoppedPolicy({ found, best, risk }) {
  const objective = best?.objective ?? null;
  return {
    name: "off",
    costUsd: found.unstopped.costUsd,
    wallClockSeconds: found.unstopped.wallClockSeconds,
    bestObjective: null,
    betterModelLostProbability: 0,
    spread: null,
    stoppedTrials: 0,
    endsAfterTrials: null,
    basis: "inferred",
    note: `The same trials, each run to its end (estimate). What the stopped ones would have reached cannot be known: the best objective is ${objective === null ? "unknown" : "the recorded one or better"}${risk.probability === null ? "" : ", better with the probability that is given for this run"}.`,
    replay: null
  };
}
var RULE_FACTOR = 1.2;
var CRITERION_FACTOR = 0.85;
var BASE_WIDTH = 0.04;
var ASSUMED_WIDTH = 0.06;
function replayedPolicy(candidate, setting, whole, { best, spent, schedule }) {
  const recorded = candidate.variants.map((variant) => replayOutcome(setting, variant));
  const [headline] = recorded;
  const [first] = candidate.variants;
  if (!headline || !first) return untold(candidate.name, "");
  const shuffled = shuffledOutcomes(setting, candidate.variants, best?.name ?? null);
  const all = [...recorded, ...shuffled.outcomes];
  const costs = all.flatMap((of) => [of.costUsd, of.costIfFinishedUsd]);
  const clocks = all.flatMap((of) => [of.wallClockSeconds, of.wallClockIfFinishedSeconds]);
  const correction = setting.more.size > 0 ? 0 : schedule.wallClockSeconds - whole.wallClockSeconds;
  const objectives = all.flatMap((of) => of.bestObjective ?? []);
  const known3 = candidate.on === "ran";
  const factor = first.stops ? RULE_FACTOR : CRITERION_FACTOR;
  const least = known3 ? BASE_WIDTH : ASSUMED_WIDTH;
  const priced = spent.costUsd !== null;
  const wholeClock = Math.max(0, whole.wallClockSeconds + correction);
  const reach = (range2, end) => candidate.mayBeMissed ? { ...range2, high: Math.max(range2.high, end) } : range2;
  return {
    name: candidate.name,
    costUsd: priced ? reach(widened(headline.costUsd, spreadOf(costs), whole.costUsd, factor, least), whole.costUsd) : null,
    wallClockSeconds: reach(
      widened(
        Math.max(0, headline.wallClockSeconds + correction),
        shiftedBy(spreadOf(clocks), correction),
        wholeClock,
        factor,
        least
      ),
      wholeClock
    ),
    bestObjective: known3 ? headline.bestObjective : null,
    betterModelLostProbability: shuffled.winnerStopped,
    spread: {
      replays: all.length,
      trials: shuffled.trials,
      costUsd: priced ? spreadOf(costs) : null,
      wallClockSeconds: shiftedBy(spreadOf(clocks), correction),
      bestObjective: known3 && objectives.length > 0 ? spreadOf(objectives) : null
    },
    stoppedTrials: headline.stopped,
    endsAfterTrials: headline.trials < setting.schedule.trials.length ? headline.trials : null,
    basis: candidate.basis,
    note: candidate.note(recorded),
    replay: first
  };
}
function widened(estimate, spread, whole, factor, least) {
  const base = least * whole;
  const low = estimate - factor * Math.max(0, estimate - spread.low) - base;
  const high = estimate + factor * Math.max(0, spread.high - estimate) + base;
  const floor = Math.min(spread.low, estimate) / 2;
  return interval(estimate, Math.max(floor, low), Math.min(Math.max(whole, estimate), high));
}
var shiftedBy = ({ low, high }, by) => ({
  low: Math.max(0, low + by),
  high: Math.max(0, high + by)
});
function untold(name, note) {
  return {
    name,
    costUsd: null,
    wallClockSeconds: null,
    bestObjective: null,
    betterModelLostProbability: null,
    spread: null,
    stoppedTrials: null,
    endsAfterTrials: null,
    basis: "assumed",
    note,
    replay: null
  };
}

// src/estimate/next-run/change.ts
function merged(changes) {
  const given = (of) => changes.flatMap((each) => of(each) ?? []);
  const policies2 = given((each) => each.policy);
  const rules = policies2.filter((policy) => policy.replay?.ends === null);
  const trials = given((each) => each.trials);
  const factors = given((each) => each.costFactor);
  return {
    slots: given((each) => each.slots).at(-1) ?? null,
    trials: trials.length > 0 ? Math.min(...trials) : null,
    without: new Set(given((each) => each.without).flatMap((names) => [...names])),
    shorter: given((each) => each.shorter),
    stops: rules.find(({ name }) => name === "auto") ?? rules[0] ?? null,
    ends: policies2.find((policy) => policy.replay?.ends) ?? null,
    costFactor: factors.length > 0 ? factors.reduce(product) : null
  };
}
function policyAlone({ stops, ends, ...others }) {
  const { slots, trials, without, shorter, costFactor } = others;
  if ([slots, trials, costFactor].some((each) => each !== null) || without.size + shorter.length > 0)
    return null;
  return stops && ends ? null : stops ?? ends;
}
function product(a, b) {
  return { ...a, estimate: a.estimate * b.estimate, low: a.low * b.low, high: a.high * b.high };
}

// src/estimate/next-run/draws.ts
var MOST_DRAWS = 80;
var FEWEST_DRAWS = 6;
var DRAWN_TRIALS = 6e4;
var NINETY_PERCENT = 1.645;
function drawRuns(schedule, random) {
  const count = schedule.trials.length;
  const draws = Math.max(FEWEST_DRAWS, Math.min(MOST_DRAWS, Math.floor(DRAWN_TRIALS / Math.max(1, count))));
  const pick = () => Math.floor(random.uniform() * count);
  const drawn3 = Array.from({ length: draws }, () => {
    const seen = Int32Array.from({ length: count }, pick);
    const picks = Int32Array.from({ length: count }, () => seen[pick()] ?? 0);
    return { picks, policy: random.normal(), price: random.normal() };
  });
  return drawn3.map((run, i) => ({ ...run, shorter: probit((i + 0.5) / draws) }));
}
function savedInDraws(runs, trials, slots, change, launched) {
  const whole = trials.reduce((sum2, trial) => sum2 + trial.costUsd, 0);
  const launchable = trials.filter(({ dropped }) => !dropped).length;
  const usd = [];
  const seconds = [];
  for (const run of runs) {
    const stopped = atDraw(change.stops?.costUsd ?? null, whole, run.policy);
    const ended = atDraw(change.ends?.costUsd ?? null, whole, run.policy);
    const most = change.trials ?? trials.length;
    const limit = change.ends ? Math.min(most, Math.round(launchable - ended * (launchable - launched))) : most;
    const factor = change.costFactor ? drawnFrom(change.costFactor, run.price) : 1;
    const shares = change.shorter.map(({ share }) => Math.min(1, drawnFrom(share, run.shorter)));
    const before = replay(run.picks, trials, slots, trials.length, null);
    const after = replay(run.picks, trials, change.slots ?? slots, limit, { stopped, shares, change });
    usd.push(before.usd - factor * after.usd);
    seconds.push(before.seconds - after.seconds);
  }
  return { usd, seconds };
}
function atDraw(costUsd, whole, normal) {
  const saved = costUsd ? whole - costUsd.estimate : 0;
  if (!costUsd || Math.abs(saved) < 1e-9) return 1;
  const side = normal > 0 ? costUsd.estimate - costUsd.low : costUsd.high - costUsd.estimate;
  return Math.max(0, (saved + normal * side / NINETY_PERCENT) / saved);
}
function drawnFrom(factor, normal) {
  const side = normal > 0 ? factor.high - factor.estimate : factor.estimate - factor.low;
  return Math.max(0, factor.estimate + normal * side / NINETY_PERCENT);
}
function replay(picks, trials, slots, limit, changed) {
  const free = minHeap();
  let usd = 0;
  let end = 0;
  let launched = 0;
  for (const pick of picks) {
    const trial = trials[pick];
    if (!trial || changed && trial.dropped) continue;
    if (launched >= Math.max(1, limit)) break;
    launched += 1;
    const shorter = trial.shorter.reduce((sum2, most, i) => sum2 + most * (changed?.shares[i] ?? 0), 0);
    const less = changed ? changed.stopped * trial.less + shorter : 0;
    const reused = free.size() >= slots ? free.least() : void 0;
    const launch = reused === void 0 ? 0 : reused + trial.gap;
    const done = launch + trial.startUp + Math.max(0, trial.run - less);
    if (reused === void 0) free.push(done);
    else free.replaceLeast(done);
    end = Math.max(end, done);
    usd += Math.max(0, trial.costUsd - less * trial.usdPerSecond);
  }
  return { usd, seconds: end };
}

// src/estimate/next-run/next-run.ts
var SEED2 = 20101112;
function nextRun(evidence) {
  const { schedule, spend } = evidence;
  const asRan = wallClock(schedule, schedule.slots);
  const drawnRuns = drawRuns(schedule, seededRandom(SEED2));
  return (changes) => {
    const change = merged(changes);
    const alone = policyAlone(change);
    if (alone?.wallClockSeconds) return asReplayed(alone, alone.wallClockSeconds, evidence);
    const shorter = shortened(change);
    const launchable = settingOf(evidence, change, shorter);
    const launched = Math.min(launchable.schedule.trials.length, change.trials ?? Number.POSITIVE_INFINITY);
    const replay2 = {
      stops: change.stops?.replay?.stops ?? null,
      ends: change.ends?.replay?.ends ?? null
    };
    const outcome = replayOutcome(partOf(launchable, 0, launched), replay2);
    const factor = change.costFactor?.estimate ?? 1;
    const costUsd = factor * outcome.costUsd;
    const wallClockSeconds = outcome.wallClockSeconds + schedule.wallClockSeconds - asRan;
    const runs = runsOf(launchable, launched, replay2.stops);
    const replayed = replayedTrials(evidence, runs, change, shorter);
    const drawn3 = savedInDraws(drawnRuns, replayed, schedule.slots, change, outcome.trials);
    const savingUsd = spend.costUsd === null ? null : around(spend.costUsd - costUsd, drawn3.usd, spend.costUsd);
    const savingSeconds = around(
      schedule.wallClockSeconds - wallClockSeconds,
      drawn3.seconds,
      schedule.wallClockSeconds
    );
    return {
      savingUsd,
      savingSeconds,
      costUsd: savingUsd && spend.costUsd !== null ? atLeastZero(from(spend.costUsd, savingUsd)) : null,
      wallClockSeconds: atLeastZero(from(schedule.wallClockSeconds, savingSeconds)),
      trials: outcome.trials
    };
  };
}
function asReplayed({ costUsd, endsAfterTrials }, wallClockSeconds, { schedule, spend }) {
  return {
    savingUsd: costUsd && spend.costUsd !== null ? from(spend.costUsd, costUsd) : null,
    savingSeconds: from(schedule.wallClockSeconds, wallClockSeconds),
    costUsd: spend.costUsd === null ? null : costUsd,
    wallClockSeconds,
    trials: endsAfterTrials ?? schedule.trials.length
  };
}
function settingOf(evidence, change, shorter) {
  const { schedule, courses, durations, trials, spend, sign } = evidence;
  const base = change.stops && trials.some((trial) => trial.outcome === "earlyStopped") ? unstoppedCourses(schedule, courses, durations) : { schedule, courses, more: /* @__PURE__ */ new Map() };
  const kept = (of) => of.filter((_, index) => !change.without.has(schedule.trials[index]?.name ?? ""));
  return {
    schedule: {
      ...base.schedule,
      slots: change.slots ?? schedule.slots,
      trials: kept(base.schedule.trials).map((trial) => ({
        ...trial,
        run: Math.max(0, trial.run - (shorter.get(trial.name) ?? 0))
      }))
    },
    courses: kept(base.courses),
    more: new Map(
      [...base.more.keys(), ...shorter.keys()].map((name) => [
        name,
        (base.more.get(name) ?? 0) - (shorter.get(name) ?? 0)
      ])
    ),
    sign,
    spent: spend
  };
}
function partOf(setting, first, count) {
  const { schedule, courses } = setting;
  return {
    ...setting,
    schedule: { ...schedule, trials: schedule.trials.slice(first, first + count) },
    courses: courses.slice(first, first + count)
  };
}
function runsOf(setting, launched, stops) {
  const runs = /* @__PURE__ */ new Map();
  const count = setting.courses.length;
  const size = Math.max(1, launched);
  for (let first = 0; first < count; first += size) {
    const part = partOf(setting, Math.max(0, Math.min(first, count - size)), size);
    const stopped = stops?.(part.schedule, part.courses);
    for (const { name, run } of part.schedule.trials)
      if (!runs.has(name)) runs.set(name, Math.min(run, stopped?.get(name) ?? run));
  }
  return runs;
}
function shortened({ shorter }) {
  const sum2 = /* @__PURE__ */ new Map();
  for (const { seconds, share } of shorter) {
    for (const [name, most] of seconds) sum2.set(name, (sum2.get(name) ?? 0) + share.estimate * most);
  }
  return sum2;
}
function replayedTrials({ schedule, spend }, runs, change, shorter) {
  return schedule.trials.map((trial) => {
    const run = runs.get(trial.name);
    return {
      startUp: trial.startUp,
      gap: trial.gap ?? schedule.typicalGap,
      run: trial.run,
      less: run === void 0 ? 0 : trial.run - run - (shorter.get(trial.name) ?? 0),
      shorter: change.shorter.map(({ seconds }) => seconds.get(trial.name) ?? 0),
      dropped: change.without.has(trial.name),
      costUsd: spend.perTrial.get(trial.name)?.costUsd ?? 0,
      usdPerSecond: spend.perTrial.get(trial.name)?.usdPerSecond ?? 0
    };
  });
}
function around(estimate, draws, whole) {
  const [low, high] = ninetyPercent(draws);
  const floor = estimate >= 0 && draws.every((draw) => draw >= -NOTHING) ? 0 : Number.NEGATIVE_INFINITY;
  return interval(Math.min(estimate, whole), Math.max(floor, low), Math.min(whole, high));
}
var ENOUGH_FOR_QUANTILES = 40;
var NINETY_PERCENT2 = 1.645;
var NOTHING = 1e-9;
function ninetyPercent(draws) {
  const sorted = draws.toSorted((a, b) => a - b);
  if (sorted.length >= ENOUGH_FOR_QUANTILES)
    return [quantileSorted(sorted, 0.05), quantileSorted(sorted, 0.95)];
  const middle = mean(sorted);
  const margin = NINETY_PERCENT2 * sampleStandardDeviation(sorted);
  return [middle - margin, middle + margin];
}
function from(whole, part) {
  return interval(whole - part.estimate, whole - part.high, whole - part.low);
}
function atLeastZero(of) {
  return { ...of, low: Math.max(0, of.low) };
}

export {
  exactly,
  interval,
  shifted,
  scaled,
  added,
  inLaunchOrder,
  inEndOrder,
  interruptionsOf,
  mayBeBilledLess,
  settingsKey,
  isOver,
  countedTrials,
  definitionOf,
  signOf,
  signIn,
  sum,
  mean,
  sampleVariance,
  quantileSorted,
  median,
  standardDeviation,
  gammaln,
  errorFunction,
  probit,
  seededRandom,
  readSchedule,
  placeTrials,
  lastEnd,
  wallClock,
  actualSeconds,
  trainingTime,
  goldenShare,
  robustDeviation,
  thinned,
  secondsAt,
  placeLag,
  readTogether,
  ranAsPlanned,
  readCourses,
  unstoppedCourses,
  countUpTo,
  midRank,
  identifyRule,
  hyperbandLimits,
  shuffle,
  policies,
  merged,
  nextRun,
  money,
  hourlyRate,
  duration,
  percent,
  fromTo,
  moneyRange,
  durationRange,
  percentRange,
  objectiveRange,
  objectiveValue,
  isoDate
};
