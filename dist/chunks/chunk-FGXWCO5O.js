import { createRequire as _createRequire } from "node:module";
const require = _createRequire(import.meta.url);
import {
  RECORDING_FILES
} from "./chunk-5BZA6WEM.js";
import {
  Problem
} from "./chunk-MNXWLVUM.js";
import {
  duration,
  hourlyRate,
  money,
  moneyPrinter,
  objectiveValue,
  percent,
  range,
  verdict
} from "./chunk-DOOSOYMV.js";

// src/estimate/billing/last-seen.ts
function lastSeen(job, trials) {
  let last = job.endedAt ?? job.createdAt;
  for (const trial of trials) {
    const { createdAt, startedAt, endedAt, phases, curve } = trial;
    last = Math.max(last, createdAt, startedAt ?? 0, endedAt ?? 0, curve?.points.at(-1)?.at ?? 0);
    for (const phase of phases) last = Math.max(last, phase.startedAt, phase.endedAt ?? 0);
  }
  return last;
}

// node_modules/big.js/big.mjs
var DP = 20;
var RM = 1;
var MAX_DP = 1e6;
var MAX_POWER = 1e6;
var NE = -7;
var PE = 21;
var STRICT = false;
var NAME = "[big.js] ";
var INVALID = NAME + "Invalid ";
var INVALID_DP = INVALID + "decimal places";
var INVALID_RM = INVALID + "rounding mode";
var DIV_BY_ZERO = NAME + "Division by zero";
var P = {};
var UNDEFINED = void 0;
var NUMERIC = /^-?(\d+(\.\d*)?|\.\d+)(e[+-]?\d+)?$/i;
function _Big_() {
  function Big2(n) {
    var x = this;
    if (!(x instanceof Big2)) {
      return n === UNDEFINED && arguments.length === 0 ? _Big_() : new Big2(n);
    }
    if (n instanceof Big2) {
      x.s = n.s;
      x.e = n.e;
      x.c = n.c.slice();
    } else {
      if (typeof n !== "string") {
        if (Big2.strict === true && typeof n !== "bigint") {
          throw TypeError(INVALID + "value");
        }
        n = n === 0 && 1 / n < 0 ? "-0" : String(n);
      }
      parse(x, n);
    }
    x.constructor = Big2;
  }
  Big2.prototype = P;
  Big2.DP = DP;
  Big2.RM = RM;
  Big2.NE = NE;
  Big2.PE = PE;
  Big2.strict = STRICT;
  Big2.roundDown = 0;
  Big2.roundHalfUp = 1;
  Big2.roundHalfEven = 2;
  Big2.roundUp = 3;
  return Big2;
}
function parse(x, n) {
  var e, i, nl;
  if (!NUMERIC.test(n)) {
    throw Error(INVALID + "number");
  }
  x.s = n.charAt(0) == "-" ? (n = n.slice(1), -1) : 1;
  if ((e = n.indexOf(".")) > -1) n = n.replace(".", "");
  if ((i = n.search(/e/i)) > 0) {
    if (e < 0) e = i;
    e += +n.slice(i + 1);
    n = n.substring(0, i);
  } else if (e < 0) {
    e = n.length;
  }
  nl = n.length;
  for (i = 0; i < nl && n.charAt(i) == "0"; ) ++i;
  if (i == nl) {
    x.c = [x.e = 0];
  } else {
    for (; nl > 0 && n.charAt(--nl) == "0"; ) ;
    x.e = e - i - 1;
    x.c = [];
    for (e = 0; i <= nl; ) x.c[e++] = +n.charAt(i++);
  }
  return x;
}
function round(x, sd, rm, more) {
  var xc = x.c;
  if (rm === UNDEFINED) rm = x.constructor.RM;
  if (rm !== 0 && rm !== 1 && rm !== 2 && rm !== 3) {
    throw Error(INVALID_RM);
  }
  if (sd < 1) {
    more = rm === 3 && (more || !!xc[0]) || sd === 0 && (rm === 1 && xc[0] >= 5 || rm === 2 && (xc[0] > 5 || xc[0] === 5 && (more || xc[1] !== UNDEFINED)));
    xc.length = 1;
    if (more) {
      x.e = x.e - sd + 1;
      xc[0] = 1;
    } else {
      xc[0] = x.e = 0;
    }
  } else if (sd < xc.length) {
    more = rm === 1 && xc[sd] >= 5 || rm === 2 && (xc[sd] > 5 || xc[sd] === 5 && (more || xc[sd + 1] !== UNDEFINED || xc[sd - 1] & 1)) || rm === 3 && (more || !!xc[0]);
    xc.length = sd;
    if (more) {
      for (; ++xc[--sd] > 9; ) {
        xc[sd] = 0;
        if (sd === 0) {
          ++x.e;
          xc.unshift(1);
          break;
        }
      }
    }
    for (sd = xc.length; !xc[--sd]; ) xc.pop();
  }
  return x;
}
function stringify(x, doExponential, isNonzero) {
  var e = x.e, s = x.c.join(""), n = s.length;
  if (doExponential) {
    s = s.charAt(0) + (n > 1 ? "." + s.slice(1) : "") + (e < 0 ? "e" : "e+") + e;
  } else if (e < 0) {
    for (; ++e; ) s = "0" + s;
    s = "0." + s;
  } else if (e > 0) {
    if (++e > n) {
      for (e -= n; e--; ) s += "0";
    } else if (e < n) {
      s = s.slice(0, e) + "." + s.slice(e);
    }
  } else if (n > 1) {
    s = s.charAt(0) + "." + s.slice(1);
  }
  return x.s < 0 && isNonzero ? "-" + s : s;
}
P.abs = function() {
  var x = new this.constructor(this);
  x.s = 1;
  return x;
};
P.cmp = function(y) {
  var isneg, x = this, xc = x.c, yc = (y = new x.constructor(y)).c, i = x.s, j = y.s, k = x.e, l = y.e;
  if (!xc[0] || !yc[0]) return !xc[0] ? !yc[0] ? 0 : -j : i;
  if (i != j) return i;
  isneg = i < 0;
  if (k != l) return k > l ^ isneg ? 1 : -1;
  j = (k = xc.length) < (l = yc.length) ? k : l;
  for (i = -1; ++i < j; ) {
    if (xc[i] != yc[i]) return xc[i] > yc[i] ^ isneg ? 1 : -1;
  }
  return k == l ? 0 : k > l ^ isneg ? 1 : -1;
};
P.div = function(y) {
  var x = this, Big2 = x.constructor, a = x.c, b = (y = new Big2(y)).c, k = x.s == y.s ? 1 : -1, dp = Big2.DP;
  if (dp !== ~~dp || dp < 0 || dp > MAX_DP) {
    throw Error(INVALID_DP);
  }
  if (!b[0]) {
    throw Error(DIV_BY_ZERO);
  }
  if (!a[0]) {
    y.s = k;
    y.c = [y.e = 0];
    return y;
  }
  var bl, bt, n, cmp, ri, bz = b.slice(), ai = bl = b.length, al = a.length, r = a.slice(0, bl), rl = r.length, q = y, qc = q.c = [], qi = 0, p = dp + (q.e = x.e - y.e) + 1;
  q.s = k;
  k = p < 0 ? 0 : p;
  bz.unshift(0);
  for (; rl++ < bl; ) r.push(0);
  do {
    for (n = 0; n < 10; n++) {
      if (bl != (rl = r.length)) {
        cmp = bl > rl ? 1 : -1;
      } else {
        for (ri = -1, cmp = 0; ++ri < bl; ) {
          if (b[ri] != r[ri]) {
            cmp = b[ri] > r[ri] ? 1 : -1;
            break;
          }
        }
      }
      if (cmp < 0) {
        for (bt = rl == bl ? b : bz; rl; ) {
          if (r[--rl] < bt[rl]) {
            ri = rl;
            for (; ri && !r[--ri]; ) r[ri] = 9;
            --r[ri];
            r[rl] += 10;
          }
          r[rl] -= bt[rl];
        }
        for (; !r[0]; ) r.shift();
      } else {
        break;
      }
    }
    qc[qi++] = cmp ? n : ++n;
    if (r[0] && cmp) r[rl] = a[ai] || 0;
    else r = [a[ai]];
  } while ((ai++ < al || r[0] !== UNDEFINED) && k--);
  if (!qc[0] && qi != 1) {
    qc.shift();
    q.e--;
    p--;
  }
  if (qi > p) round(q, p, Big2.RM, r[0] !== UNDEFINED);
  return q;
};
P.eq = function(y) {
  return this.cmp(y) === 0;
};
P.gt = function(y) {
  return this.cmp(y) > 0;
};
P.gte = function(y) {
  return this.cmp(y) > -1;
};
P.lt = function(y) {
  return this.cmp(y) < 0;
};
P.lte = function(y) {
  return this.cmp(y) < 1;
};
P.minus = P.sub = function(y) {
  var i, j, t, xlty, x = this, Big2 = x.constructor, a = x.s, b = (y = new Big2(y)).s;
  if (a != b) {
    y.s = -b;
    return x.plus(y);
  }
  var xc = x.c.slice(), xe = x.e, yc = y.c, ye = y.e;
  if (!xc[0] || !yc[0]) {
    if (yc[0]) {
      y.s = -b;
    } else if (xc[0]) {
      y = new Big2(x);
    } else {
      y.s = 1;
    }
    return y;
  }
  if (a = xe - ye) {
    if (xlty = a < 0) {
      a = -a;
      t = xc;
    } else {
      ye = xe;
      t = yc;
    }
    t.reverse();
    for (b = a; b--; ) t.push(0);
    t.reverse();
  } else {
    j = ((xlty = xc.length < yc.length) ? xc : yc).length;
    for (a = b = 0; b < j; b++) {
      if (xc[b] != yc[b]) {
        xlty = xc[b] < yc[b];
        break;
      }
    }
  }
  if (xlty) {
    t = xc;
    xc = yc;
    yc = t;
    y.s = -y.s;
  }
  if ((b = (j = yc.length) - (i = xc.length)) > 0) for (; b--; ) xc[i++] = 0;
  for (b = i; j > a; ) {
    if (xc[--j] < yc[j]) {
      for (i = j; i && !xc[--i]; ) xc[i] = 9;
      --xc[i];
      xc[j] += 10;
    }
    xc[j] -= yc[j];
  }
  for (; xc[--b] === 0; ) xc.pop();
  for (; xc[0] === 0; ) {
    xc.shift();
    --ye;
  }
  if (!xc[0]) {
    y.s = 1;
    xc = [ye = 0];
  }
  y.c = xc;
  y.e = ye;
  return y;
};
P.mod = function(y) {
  var ygtx, x = this, Big2 = x.constructor, a = x.s, b = (y = new Big2(y)).s;
  if (!y.c[0]) {
    throw Error(DIV_BY_ZERO);
  }
  x.s = y.s = 1;
  ygtx = y.cmp(x) == 1;
  x.s = a;
  y.s = b;
  if (ygtx) return new Big2(x);
  a = Big2.DP;
  b = Big2.RM;
  Big2.DP = Big2.RM = 0;
  x = x.div(y);
  Big2.DP = a;
  Big2.RM = b;
  return this.minus(x.times(y));
};
P.neg = function() {
  var x = new this.constructor(this);
  x.s = -x.s;
  return x;
};
P.plus = P.add = function(y) {
  var e, k, t, x = this, Big2 = x.constructor;
  y = new Big2(y);
  if (x.s != y.s) {
    y.s = -y.s;
    return x.minus(y);
  }
  var xe = x.e, xc = x.c, ye = y.e, yc = y.c;
  if (!xc[0] || !yc[0]) {
    if (!yc[0]) {
      if (xc[0]) {
        y = new Big2(x);
      } else {
        y.s = x.s;
      }
    }
    return y;
  }
  xc = xc.slice();
  if (e = xe - ye) {
    if (e > 0) {
      ye = xe;
      t = yc;
    } else {
      e = -e;
      t = xc;
    }
    t.reverse();
    for (; e--; ) t.push(0);
    t.reverse();
  }
  if (xc.length - yc.length < 0) {
    t = yc;
    yc = xc;
    xc = t;
  }
  e = yc.length;
  for (k = 0; e; xc[e] %= 10) k = (xc[--e] = xc[e] + yc[e] + k) / 10 | 0;
  if (k) {
    xc.unshift(k);
    ++ye;
  }
  for (e = xc.length; xc[--e] === 0; ) xc.pop();
  y.c = xc;
  y.e = ye;
  return y;
};
P.pow = function(n) {
  var x = this, one = new x.constructor("1"), y = one, isneg = n < 0;
  if (n !== ~~n || n < -MAX_POWER || n > MAX_POWER) {
    throw Error(INVALID + "exponent");
  }
  if (isneg) n = -n;
  for (; ; ) {
    if (n & 1) y = y.times(x);
    n >>= 1;
    if (!n) break;
    x = x.times(x);
  }
  return isneg ? one.div(y) : y;
};
P.prec = function(sd, rm) {
  if (sd !== ~~sd || sd < 1 || sd > MAX_DP) {
    throw Error(INVALID + "precision");
  }
  return round(new this.constructor(this), sd, rm);
};
P.round = function(dp, rm) {
  if (dp === UNDEFINED) dp = 0;
  else if (dp !== ~~dp || dp < -MAX_DP || dp > MAX_DP) {
    throw Error(INVALID_DP);
  }
  return round(new this.constructor(this), dp + this.e + 1, rm);
};
P.sqrt = function() {
  var r, c, t, x = this, Big2 = x.constructor, s = x.s, e = x.e, half = new Big2("0.5");
  if (!x.c[0]) return new Big2(x);
  if (s < 0) {
    throw Error(NAME + "No square root");
  }
  s = Math.sqrt(+stringify(x, true, true));
  if (s === 0 || s === 1 / 0) {
    c = x.c.join("");
    if (!(c.length + e & 1)) c += "0";
    s = Math.sqrt(c);
    e = ((e + 1) / 2 | 0) - (e < 0 || e & 1);
    r = new Big2((s == 1 / 0 ? "5e" : (s = s.toExponential()).slice(0, s.indexOf("e") + 1)) + e);
  } else {
    r = new Big2(s + "");
  }
  e = r.e + (Big2.DP += 4);
  do {
    t = r;
    r = half.times(t.plus(x.div(t)));
  } while (t.c.slice(0, e).join("") !== r.c.slice(0, e).join(""));
  return round(r, (Big2.DP -= 4) + r.e + 1, Big2.RM);
};
P.times = P.mul = function(y) {
  var c, x = this, Big2 = x.constructor, xc = x.c, yc = (y = new Big2(y)).c, a = xc.length, b = yc.length, i = x.e, j = y.e;
  y.s = x.s == y.s ? 1 : -1;
  if (!xc[0] || !yc[0]) {
    y.c = [y.e = 0];
    return y;
  }
  y.e = i + j;
  if (a < b) {
    c = xc;
    xc = yc;
    yc = c;
    j = a;
    a = b;
    b = j;
  }
  for (c = new Array(j = a + b); j--; ) c[j] = 0;
  for (i = b; i--; ) {
    b = 0;
    for (j = a + i; j > i; ) {
      b = c[j] + yc[i] * xc[j - i - 1] + b;
      c[j--] = b % 10;
      b = b / 10 | 0;
    }
    c[j] = b;
  }
  if (b) ++y.e;
  else c.shift();
  for (i = c.length; !c[--i]; ) c.pop();
  y.c = c;
  return y;
};
P.toExponential = function(dp, rm) {
  var x = this, n = x.c[0];
  if (dp !== UNDEFINED) {
    if (dp !== ~~dp || dp < 0 || dp > MAX_DP) {
      throw Error(INVALID_DP);
    }
    x = round(new x.constructor(x), ++dp, rm);
    for (; x.c.length < dp; ) x.c.push(0);
  }
  return stringify(x, true, !!n);
};
P.toFixed = function(dp, rm) {
  var x = this, n = x.c[0];
  if (dp !== UNDEFINED) {
    if (dp !== ~~dp || dp < 0 || dp > MAX_DP) {
      throw Error(INVALID_DP);
    }
    x = round(new x.constructor(x), dp + x.e + 1, rm);
    for (dp = dp + x.e + 1; x.c.length < dp; ) x.c.push(0);
  }
  return stringify(x, false, !!n);
};
P.toJSON = P.toString = function() {
  var x = this, Big2 = x.constructor;
  return stringify(x, x.e <= Big2.NE || x.e >= Big2.PE, !!x.c[0]);
};
if (typeof Symbol !== "undefined") {
  P[/* @__PURE__ */ Symbol.for("nodejs.util.inspect.custom")] = P.toJSON;
}
P.toNumber = function() {
  var n = +stringify(this, true, true);
  if (this.constructor.strict === true && !this.eq(n.toString())) {
    throw Error(NAME + "Imprecise conversion");
  }
  return n;
};
P.toPrecision = function(sd, rm) {
  var x = this, Big2 = x.constructor, n = x.c[0];
  if (sd !== UNDEFINED) {
    if (sd !== ~~sd || sd < 1 || sd > MAX_DP) {
      throw Error(INVALID + "precision");
    }
    x = round(new Big2(x), sd, rm);
    for (; x.c.length < sd; ) x.c.push(0);
  }
  return stringify(x, sd <= x.e || x.e <= Big2.NE || x.e >= Big2.PE, !!n);
};
P.valueOf = function() {
  var x = this, Big2 = x.constructor;
  if (Big2.strict === true) {
    throw Error(NAME + "valueOf disallowed");
  }
  return stringify(x, x.e <= Big2.NE || x.e >= Big2.PE, true);
};
var Big = _Big_();
var big_default = Big;

// src/estimate/billing/days.ts
var DAY_SECONDS = 86400;
function utcDay(seconds3) {
  return new Date(1e3 * seconds3).toISOString().slice(0, 10);
}
function dayEnd(day3) {
  return Date.parse(`${day3}T00:00:00Z`) / 1e3 + DAY_SECONDS;
}
function hoursByDay(trial, billableSeconds, end) {
  const hours = /* @__PURE__ */ new Map();
  const start = trial.startedAt;
  if (start === null || billableSeconds <= 0) return hours;
  if (end <= start) return hours.set(utcDay(start), billableSeconds / 3600);
  for (let from2 = start; from2 < end; ) {
    const day3 = utcDay(from2);
    const to = Math.min(end, dayEnd(day3));
    hours.set(day3, (to - from2) / (end - start) * (billableSeconds / 3600));
    from2 = to;
  }
  return hours;
}

// src/estimate/billing/usage-type.ts
var REGION_BY_PREFIX = {
  USE1: "us-east-1",
  USE2: "us-east-2",
  USW1: "us-west-1",
  USW2: "us-west-2",
  CAN1: "ca-central-1",
  EU: "eu-west-1",
  EUW1: "eu-west-1",
  EUW2: "eu-west-2",
  EUW3: "eu-west-3",
  EUC1: "eu-central-1",
  EUC2: "eu-central-2",
  EUN1: "eu-north-1",
  EUS1: "eu-south-1",
  APN1: "ap-northeast-1",
  APN2: "ap-northeast-2",
  APN3: "ap-northeast-3",
  APS1: "ap-southeast-1",
  APS2: "ap-southeast-2",
  APS3: "ap-south-1",
  APE1: "ap-east-1",
  SAE1: "sa-east-1",
  MES1: "me-south-1",
  AFS1: "af-south-1",
  CNN1: "cn-north-1",
  CNW1: "cn-northwest-1",
  UGW1: "us-gov-west-1",
  UGE1: "us-gov-east-1"
};
function trainingUsage(usageType) {
  const [, prefix, kind, instanceType] = /^(?:([A-Z0-9]+)-)?(Train|TrSpt):(ml\..+)$/.exec(usageType) ?? [];
  if (!kind || !instanceType) return null;
  const region2 = prefix === void 0 ? null : REGION_BY_PREFIX[prefix] ?? null;
  return { region: region2, market: kind === "TrSpt" ? "spot" : "on-demand", instanceType };
}

// src/estimate/billing/bill-rates.ts
var SETTLING_SECONDS = 48 * 3600;
var COMPLETE = 0.98;
function billRate(observations, config, instanceType, market, now) {
  const days = daysOf(observations, config, instanceType, market);
  const used = [...days].filter(([, day3]) => day3.hours.gt(0));
  if (used.length === 0) return null;
  const total2 = (value2) => used.reduce((sum4, [, day3]) => sum4.plus(value2(day3)), new big_default(0));
  const overall = total2((day3) => day3.cost).div(total2((day3) => day3.hours));
  const trialHours = hoursOf(observations, instanceType, market);
  let weighted = new big_default(0);
  let weight = 0;
  let complete = trialHours.size > 0;
  let settled = true;
  for (const [day3, hours] of trialHours) {
    const billed = days.get(day3);
    const whole = billed?.hours.gte(COMPLETE * hours) ? billed : null;
    complete &&= whole !== null;
    settled &&= whole !== null && !whole.estimated && dayEnd(day3) + SETTLING_SECONDS <= now;
    const rate2 = whole?.hours.gt(0) ? whole.cost.div(whole.hours) : overall;
    weighted = weighted.plus(rate2.times(hours));
    weight += hours;
  }
  const rate = weight > 0 ? weighted.div(weight) : overall;
  const names = used.map(([day3]) => day3).sort();
  const [from2, to] = complete ? [[...trialHours.keys()].sort()[0], [...trialHours.keys()].sort().at(-1)] : [names[0], names.at(-1)];
  return {
    usdPerHour: rate.toNumber(),
    from: from2 ?? "",
    to: to ?? "",
    complete,
    settled,
    free: rate.lte(0)
  };
}
function daysOf({ bill, tuningJob }, config, instanceType, market) {
  const days = /* @__PURE__ */ new Map();
  for (const line of bill ?? []) {
    const usage = trainingUsage(line.usageType);
    if (usage?.instanceType !== instanceType || usage.market !== market) continue;
    if (usage.region !== null && usage.region !== tuningJob.region) continue;
    const cost = line.amounts[config.costMetric];
    if (cost === void 0) continue;
    const day3 = days.get(line.day) ?? { hours: new big_default(0), cost: new big_default(0), estimated: false };
    day3.hours = day3.hours.plus(line.quantity);
    day3.cost = day3.cost.plus(cost);
    day3.estimated ||= line.estimated;
    days.set(line.day, day3);
  }
  return days;
}
function hoursOf({ trials }, instanceType, market) {
  const total2 = /* @__PURE__ */ new Map();
  for (const trial of trials) {
    const count2 = trial.instances.filter((group) => group.instanceType === instanceType).reduce((sum4, group) => sum4 + group.count, 0);
    if (count2 === 0 || trial.spot !== (market === "spot") || trial.endedAt === null || trial.billedOtherwise)
      continue;
    for (const [day3, hours] of hoursByDay(trial, trial.billableSecondsPerInstance ?? 0, trial.endedAt)) {
      total2.set(day3, (total2.get(day3) ?? 0) + count2 * hours);
    }
  }
  return total2;
}
function hasTrainingUsage(bill) {
  return bill.some((line) => trainingUsage(line.usageType) !== null);
}

// src/estimate/billing/built-in-prices.json
var built_in_prices_default = [
  ["ap-northeast-1", "ml.g6.xlarge", 1.634, "training", "2026-09-22"],
  ["ap-south-1", "ml.c6i.8xlarge", 1.632, "training", "2026-09-24"],
  ["ap-south-1", "ml.g4dn.xlarge", 0.811, "training", "2026-09-24"],
  ["ap-south-1", "ml.g5.xlarge", 1.69, "training", "2026-09-24"],
  ["ap-south-1", "ml.g6.xlarge", 1.353, "training", "2026-09-24"],
  ["ap-south-1", "ml.m5.4xlarge", 0.97, "training", "2026-09-24"],
  ["ap-south-1", "ml.m5.xlarge", 0.242, "training", "2026-09-24"],
  ["ap-south-1", "ml.m6i.4xlarge", 0.97, "training", "2026-09-24"],
  ["ap-south-1", "ml.r5.4xlarge", 1.248, "training", "2026-09-24"],
  ["ap-south-1", "ml.r7i.2xlarge", 0.6552, "training", "2026-09-24"],
  ["ap-south-1", "ml.r7i.4xlarge", 1.3104, "training", "2026-09-24"],
  ["eu-west-1", "ml.g4dn.12xlarge", 5.46, "secondary", "2024-01-17"],
  ["eu-west-1", "ml.g4dn.16xlarge", 6.07, "secondary", "2024-01-17"],
  ["eu-west-1", "ml.g4dn.2xlarge", 1.05, "secondary", "2024-01-17"],
  ["eu-west-1", "ml.g4dn.4xlarge", 1.68, "secondary", "2024-01-17"],
  ["eu-west-1", "ml.g4dn.8xlarge", 3.04, "secondary", "2024-01-17"],
  ["eu-west-1", "ml.g4dn.xlarge", 0.822, "training", "2023-12"],
  ["eu-west-1", "ml.g5.12xlarge", 7.91, "secondary", "2024-01-17"],
  ["eu-west-1", "ml.g5.16xlarge", 5.72, "secondary", "2024-01-17"],
  ["eu-west-1", "ml.g5.24xlarge", 11.36, "secondary", "2024-01-17"],
  ["eu-west-1", "ml.g5.2xlarge", 1.69, "secondary", "2024-01-17"],
  ["eu-west-1", "ml.g5.48xlarge", 22.73, "secondary", "2024-01-17"],
  ["eu-west-1", "ml.g5.4xlarge", 2.27, "secondary", "2024-01-17"],
  ["eu-west-1", "ml.g5.8xlarge", 3.42, "secondary", "2024-01-17"],
  ["eu-west-1", "ml.g5.xlarge", 1.57, "training", "2023-12"],
  ["eu-west-1", "ml.m5.xlarge", 0.257, "training", "2023-12"],
  ["eu-west-1", "ml.m7i.large", 0.14, "secondary", "2024-01-17"],
  ["eu-west-1", "ml.p2.16xlarge", 17.89, "secondary", "2024-01-17"],
  ["eu-west-1", "ml.p2.8xlarge", 9.34, "secondary", "2024-01-17"],
  ["eu-west-1", "ml.p2.xlarge", 1.22, "secondary", "2024-01-17"],
  ["eu-west-1", "ml.p3.16xlarge", 30.41, "secondary", "2024-01-17"],
  ["eu-west-1", "ml.p3.2xlarge", 4.131, "training", "2023-12"],
  ["eu-west-1", "ml.p3.8xlarge", 15.87, "secondary", "2024-01-17"],
  ["eu-west-1", "ml.p3dn.24xlarge", 38.77, "secondary", "2024-01-17"],
  ["eu-west-1", "ml.p4d.24xlarge", 27.28, "secondary", "2024-01-17"],
  ["eu-west-1", "ml.r7i.12xlarge", 4.26, "secondary", "2024-01-17"],
  ["eu-west-1", "ml.r7i.16xlarge", 5.69, "secondary", "2024-01-17"],
  ["eu-west-1", "ml.r7i.24xlarge", 8.53, "secondary", "2024-01-17"],
  ["eu-west-1", "ml.r7i.2xlarge", 0.72, "secondary", "2024-01-17"],
  ["eu-west-1", "ml.r7i.48xlarge", 17.06, "secondary", "2024-01-17"],
  ["eu-west-1", "ml.r7i.4xlarge", 1.43, "secondary", "2024-01-17"],
  ["eu-west-1", "ml.r7i.8xlarge", 2.85, "secondary", "2024-01-17"],
  ["eu-west-1", "ml.r7i.large", 0.18, "secondary", "2024-01-17"],
  ["eu-west-1", "ml.r7i.xlarge", 0.36, "secondary", "2024-01-17"],
  ["us-east-1", "ml.c4.2xlarge", 0.4776, "derived", "2026-07-20"],
  ["us-east-1", "ml.c4.4xlarge", 0.9552, "derived", "2026-07-20"],
  ["us-east-1", "ml.c4.8xlarge", 1.9092, "derived", "2026-07-20"],
  ["us-east-1", "ml.c4.xlarge", 0.2388, "derived", "2026-07-20"],
  ["us-east-1", "ml.c5.18xlarge", 3.672, "derived", "2026-07-20"],
  ["us-east-1", "ml.c5.2xlarge", 0.408, "secondary", "2025-01-26"],
  ["us-east-1", "ml.c5.4xlarge", 0.816, "secondary", "2025-01-26"],
  ["us-east-1", "ml.c5.9xlarge", 1.836, "derived", "2026-07-20"],
  ["us-east-1", "ml.c5.xlarge", 0.204, "secondary", "2025-01-26"],
  ["us-east-1", "ml.c5n.18xlarge", 4.6656, "derived", "2026-07-20"],
  ["us-east-1", "ml.c5n.2xlarge", 0.5184, "derived", "2026-07-20"],
  ["us-east-1", "ml.c5n.4xlarge", 1.0368, "derived", "2026-07-20"],
  ["us-east-1", "ml.c5n.9xlarge", 2.3328, "derived", "2026-07-20"],
  ["us-east-1", "ml.c5n.xlarge", 0.2592, "derived", "2026-07-20"],
  ["us-east-1", "ml.c6i.12xlarge", 2.448, "derived", "2026-07-20"],
  ["us-east-1", "ml.c6i.16xlarge", 3.264, "derived", "2026-07-20"],
  ["us-east-1", "ml.c6i.24xlarge", 4.896, "derived", "2026-07-20"],
  ["us-east-1", "ml.c6i.2xlarge", 0.408, "derived", "2026-07-20"],
  ["us-east-1", "ml.c6i.32xlarge", 6.528, "derived", "2026-07-20"],
  ["us-east-1", "ml.c6i.4xlarge", 0.816, "derived", "2026-07-20"],
  ["us-east-1", "ml.c6i.8xlarge", 1.632, "training", "2026-09-24"],
  ["us-east-1", "ml.c6i.xlarge", 0.204, "derived", "2026-07-20"],
  ["us-east-1", "ml.c7i-flex.12xlarge", 2.4419, "derived", "2026-07-20"],
  ["us-east-1", "ml.c7i-flex.16xlarge", 3.2558, "derived", "2026-07-20"],
  ["us-east-1", "ml.c7i-flex.2xlarge", 0.407, "derived", "2026-07-20"],
  ["us-east-1", "ml.c7i-flex.4xlarge", 0.814, "derived", "2026-07-20"],
  ["us-east-1", "ml.c7i-flex.8xlarge", 1.6279, "derived", "2026-07-20"],
  ["us-east-1", "ml.c7i-flex.xlarge", 0.2035, "derived", "2026-07-20"],
  ["us-east-1", "ml.c7i.12xlarge", 2.5704, "derived", "2026-07-20"],
  ["us-east-1", "ml.c7i.16xlarge", 3.4272, "derived", "2026-07-20"],
  ["us-east-1", "ml.c7i.24xlarge", 5.1408, "derived", "2026-07-20"],
  ["us-east-1", "ml.c7i.2xlarge", 0.4284, "derived", "2026-07-20"],
  ["us-east-1", "ml.c7i.48xlarge", 10.2816, "derived", "2026-07-20"],
  ["us-east-1", "ml.c7i.4xlarge", 0.8568, "derived", "2026-07-20"],
  ["us-east-1", "ml.c7i.8xlarge", 1.7136, "derived", "2026-07-20"],
  ["us-east-1", "ml.c7i.large", 0.1071, "derived", "2026-07-20"],
  ["us-east-1", "ml.c7i.xlarge", 0.214, "secondary", "2025-01-26"],
  ["us-east-1", "ml.c8i-flex.12xlarge", 2.5638, "derived", "2026-07-20"],
  ["us-east-1", "ml.c8i-flex.16xlarge", 3.4184, "derived", "2026-07-20"],
  ["us-east-1", "ml.c8i-flex.2xlarge", 0.4273, "derived", "2026-07-20"],
  ["us-east-1", "ml.c8i-flex.4xlarge", 0.8546, "derived", "2026-07-20"],
  ["us-east-1", "ml.c8i-flex.8xlarge", 1.7092, "derived", "2026-07-20"],
  ["us-east-1", "ml.c8i-flex.xlarge", 0.2136, "derived", "2026-07-20"],
  ["us-east-1", "ml.c8i.12xlarge", 2.6988, "derived", "2026-07-20"],
  ["us-east-1", "ml.c8i.16xlarge", 3.5985, "derived", "2026-07-20"],
  ["us-east-1", "ml.c8i.24xlarge", 5.3977, "derived", "2026-07-20"],
  ["us-east-1", "ml.c8i.2xlarge", 0.4498, "derived", "2026-07-20"],
  ["us-east-1", "ml.c8i.32xlarge", 7.1969, "derived", "2026-07-20"],
  ["us-east-1", "ml.c8i.48xlarge", 10.7954, "derived", "2026-07-20"],
  ["us-east-1", "ml.c8i.4xlarge", 0.8996, "derived", "2026-07-20"],
  ["us-east-1", "ml.c8i.8xlarge", 1.7992, "derived", "2026-07-20"],
  ["us-east-1", "ml.c8i.96xlarge", 21.5908, "derived", "2026-07-20"],
  ["us-east-1", "ml.c8i.xlarge", 0.2249, "derived", "2026-07-20"],
  ["us-east-1", "ml.g4dn.12xlarge", 4.89, "secondary", "2025-01-26"],
  ["us-east-1", "ml.g4dn.16xlarge", 5.44, "secondary", "2025-01-26"],
  ["us-east-1", "ml.g4dn.2xlarge", 0.94, "secondary", "2025-01-26"],
  ["us-east-1", "ml.g4dn.4xlarge", 1.505, "secondary", "2025-01-26"],
  ["us-east-1", "ml.g4dn.8xlarge", 2.72, "secondary", "2025-01-26"],
  ["us-east-1", "ml.g4dn.xlarge", 0.736, "training", "2026-09-24"],
  ["us-east-1", "ml.g5.12xlarge", 7.09, "secondary", "2025-01-26"],
  ["us-east-1", "ml.g5.16xlarge", 5.12, "derived", "2026-07-20"],
  ["us-east-1", "ml.g5.24xlarge", 10.18, "secondary", "2025-01-26"],
  ["us-east-1", "ml.g5.2xlarge", 1.515, "training", "2026-08-20"],
  ["us-east-1", "ml.g5.48xlarge", 20.36, "secondary", "2025-01-26"],
  ["us-east-1", "ml.g5.4xlarge", 2.03, "secondary", "2025-01-26"],
  ["us-east-1", "ml.g5.8xlarge", 3.06, "secondary", "2025-01-26"],
  ["us-east-1", "ml.g5.xlarge", 1.408, "training", "2026-09-24"],
  ["us-east-1", "ml.g6.12xlarge", 5.752, "secondary", "2025-01-26"],
  ["us-east-1", "ml.g6.16xlarge", 4.246, "secondary", "2025-01-26"],
  ["us-east-1", "ml.g6.24xlarge", 8.344, "secondary", "2025-01-26"],
  ["us-east-1", "ml.g6.2xlarge", 1.222, "secondary", "2025-01-26"],
  ["us-east-1", "ml.g6.48xlarge", 16.688, "secondary", "2025-01-26"],
  ["us-east-1", "ml.g6.4xlarge", 1.654, "derived", "2026-07-20"],
  ["us-east-1", "ml.g6.8xlarge", 2.518, "derived", "2026-07-20"],
  ["us-east-1", "ml.g6.xlarge", 1.127, "training", "2026-09-24"],
  ["us-east-1", "ml.g6e.12xlarge", 13.1158, "derived", "2026-07-20"],
  ["us-east-1", "ml.g6e.16xlarge", 9.4715, "derived", "2026-07-20"],
  ["us-east-1", "ml.g6e.24xlarge", 18.832, "derived", "2026-07-20"],
  ["us-east-1", "ml.g6e.2xlarge", 2.8026, "derived", "2026-07-20"],
  ["us-east-1", "ml.g6e.48xlarge", 37.664, "derived", "2026-07-20"],
  ["us-east-1", "ml.g6e.4xlarge", 3.7553, "derived", "2026-07-20"],
  ["us-east-1", "ml.g6e.8xlarge", 5.6607, "derived", "2026-07-20"],
  ["us-east-1", "ml.g6e.xlarge", 2.6054, "derived", "2026-07-20"],
  ["us-east-1", "ml.g7.12xlarge", 8.9104, "derived", "2026-07-20"],
  ["us-east-1", "ml.g7.24xlarge", 17.8208, "derived", "2026-07-20"],
  ["us-east-1", "ml.g7.2xlarge", 3.15, "derived", "2026-07-20"],
  ["us-east-1", "ml.g7.48xlarge", 35.6416, "derived", "2026-07-20"],
  ["us-east-1", "ml.g7.4xlarge", 3.8026, "derived", "2026-07-20"],
  ["us-east-1", "ml.g7.8xlarge", 5.1078, "derived", "2026-07-20"],
  ["us-east-1", "ml.g7e.12xlarge", 10.3576, "derived", "2026-07-20"],
  ["us-east-1", "ml.g7e.24xlarge", 20.7152, "derived", "2026-07-20"],
  ["us-east-1", "ml.g7e.2xlarge", 4.2039, "derived", "2026-07-20"],
  ["us-east-1", "ml.g7e.48xlarge", 41.4304, "derived", "2026-07-20"],
  ["us-east-1", "ml.g7e.4xlarge", 4.9977, "derived", "2026-07-20"],
  ["us-east-1", "ml.g7e.8xlarge", 6.5853, "derived", "2026-07-20"],
  ["us-east-1", "ml.m4.10xlarge", 2.4, "derived", "2026-07-20"],
  ["us-east-1", "ml.m4.16xlarge", 3.84, "derived", "2026-07-20"],
  ["us-east-1", "ml.m4.2xlarge", 0.48, "derived", "2026-07-20"],
  ["us-east-1", "ml.m4.4xlarge", 0.96, "derived", "2026-07-20"],
  ["us-east-1", "ml.m4.xlarge", 0.24, "derived", "2026-07-20"],
  ["us-east-1", "ml.m5.12xlarge", 2.7648, "derived", "2026-07-20"],
  ["us-east-1", "ml.m5.24xlarge", 5.5296, "derived", "2026-07-20"],
  ["us-east-1", "ml.m5.2xlarge", 0.4608, "derived", "2026-07-20"],
  ["us-east-1", "ml.m5.4xlarge", 0.922, "training", "2026-09-24"],
  ["us-east-1", "ml.m5.large", 0.115, "training", "2026-08-11"],
  ["us-east-1", "ml.m5.xlarge", 0.23, "training", "2026-09-24"],
  ["us-east-1", "ml.m6i.12xlarge", 2.7648, "derived", "2026-07-20"],
  ["us-east-1", "ml.m6i.16xlarge", 3.6864, "derived", "2026-07-20"],
  ["us-east-1", "ml.m6i.24xlarge", 5.5296, "derived", "2026-07-20"],
  ["us-east-1", "ml.m6i.2xlarge", 0.4608, "derived", "2026-07-20"],
  ["us-east-1", "ml.m6i.32xlarge", 7.3728, "derived", "2026-07-20"],
  ["us-east-1", "ml.m6i.4xlarge", 0.922, "training", "2026-09-24"],
  ["us-east-1", "ml.m6i.8xlarge", 1.8432, "derived", "2026-07-20"],
  ["us-east-1", "ml.m6i.large", 0.1152, "derived", "2026-07-20"],
  ["us-east-1", "ml.m6i.xlarge", 0.2304, "derived", "2026-07-20"],
  ["us-east-1", "ml.m7i-flex.12xlarge", 2.7579, "derived", "2026-07-20"],
  ["us-east-1", "ml.m7i-flex.16xlarge", 3.6772, "derived", "2026-07-20"],
  ["us-east-1", "ml.m7i-flex.2xlarge", 0.4596, "derived", "2026-07-20"],
  ["us-east-1", "ml.m7i-flex.4xlarge", 0.9193, "derived", "2026-07-20"],
  ["us-east-1", "ml.m7i-flex.8xlarge", 1.8386, "derived", "2026-07-20"],
  ["us-east-1", "ml.m7i-flex.large", 0.1149, "derived", "2026-07-20"],
  ["us-east-1", "ml.m7i-flex.xlarge", 0.2298, "derived", "2026-07-20"],
  ["us-east-1", "ml.m7i.12xlarge", 2.903, "derived", "2026-07-20"],
  ["us-east-1", "ml.m7i.16xlarge", 3.8707, "derived", "2026-07-20"],
  ["us-east-1", "ml.m7i.24xlarge", 5.8061, "derived", "2026-07-20"],
  ["us-east-1", "ml.m7i.2xlarge", 0.4838, "derived", "2026-07-20"],
  ["us-east-1", "ml.m7i.48xlarge", 11.6122, "derived", "2026-07-20"],
  ["us-east-1", "ml.m7i.4xlarge", 0.9677, "derived", "2026-07-20"],
  ["us-east-1", "ml.m7i.8xlarge", 1.9354, "derived", "2026-07-20"],
  ["us-east-1", "ml.m7i.large", 0.121, "derived", "2026-07-20"],
  ["us-east-1", "ml.m7i.xlarge", 0.2419, "derived", "2026-07-20"],
  ["us-east-1", "ml.m8i-flex.12xlarge", 2.8958, "derived", "2026-07-20"],
  ["us-east-1", "ml.m8i-flex.16xlarge", 3.8611, "derived", "2026-07-20"],
  ["us-east-1", "ml.m8i-flex.2xlarge", 0.4826, "derived", "2026-07-20"],
  ["us-east-1", "ml.m8i-flex.4xlarge", 0.9653, "derived", "2026-07-20"],
  ["us-east-1", "ml.m8i-flex.8xlarge", 1.9306, "derived", "2026-07-20"],
  ["us-east-1", "ml.m8i-flex.large", 0.1207, "derived", "2026-07-20"],
  ["us-east-1", "ml.m8i-flex.xlarge", 0.2413, "derived", "2026-07-20"],
  ["us-east-1", "ml.m8i.12xlarge", 3.0482, "derived", "2026-07-20"],
  ["us-east-1", "ml.m8i.16xlarge", 4.0643, "derived", "2026-07-20"],
  ["us-east-1", "ml.m8i.24xlarge", 6.0964, "derived", "2026-07-20"],
  ["us-east-1", "ml.m8i.2xlarge", 0.508, "derived", "2026-07-20"],
  ["us-east-1", "ml.m8i.32xlarge", 8.1285, "derived", "2026-07-20"],
  ["us-east-1", "ml.m8i.48xlarge", 12.1928, "derived", "2026-07-20"],
  ["us-east-1", "ml.m8i.4xlarge", 1.0161, "derived", "2026-07-20"],
  ["us-east-1", "ml.m8i.8xlarge", 2.0321, "derived", "2026-07-20"],
  ["us-east-1", "ml.m8i.96xlarge", 24.3855, "derived", "2026-07-20"],
  ["us-east-1", "ml.m8i.large", 0.127, "derived", "2026-07-20"],
  ["us-east-1", "ml.m8i.xlarge", 0.254, "derived", "2026-07-20"],
  ["us-east-1", "ml.p2.16xlarge", 16.56, "derived", "2026-07-20"],
  ["us-east-1", "ml.p2.8xlarge", 8.64, "derived", "2026-07-20"],
  ["us-east-1", "ml.p2.xlarge", 1.125, "derived", "2026-07-20"],
  ["us-east-1", "ml.p3.16xlarge", 28.152, "secondary", "undated (2021 or later)"],
  ["us-east-1", "ml.p3.2xlarge", 3.825, "secondary", "2025-01-26"],
  ["us-east-1", "ml.p3.8xlarge", 14.688, "secondary", "undated (2021 or later)"],
  ["us-east-1", "ml.p3dn.24xlarge", 35.894, "secondary", "undated (2021 or later)"],
  ["us-east-1", "ml.p4d.24xlarge", 25.2513, "derived", "2026-07-20"],
  ["us-east-1", "ml.p4de.24xlarge", 31.5641, "derived", "2026-07-20"],
  ["us-east-1", "ml.p5.48xlarge", 63.296, "derived", "2026-07-20"],
  ["us-east-1", "ml.p5.4xlarge", 7.912, "derived", "2026-07-20"],
  ["us-east-1", "ml.p5en.48xlarge", 72.7904, "derived", "2026-07-20"],
  ["us-east-1", "ml.p6-b200.48xlarge", 131.0227, "derived", "2026-07-20"],
  ["us-east-1", "ml.p6-b300.48xlarge", 163.7784, "derived", "2026-07-20"],
  ["us-east-1", "ml.r5.12xlarge", 3.6288, "derived", "2026-07-20"],
  ["us-east-1", "ml.r5.16xlarge", 4.8384, "derived", "2026-07-20"],
  ["us-east-1", "ml.r5.24xlarge", 7.2576, "derived", "2026-07-20"],
  ["us-east-1", "ml.r5.2xlarge", 0.6048, "derived", "2026-07-20"],
  ["us-east-1", "ml.r5.4xlarge", 1.21, "training", "2026-09-24"],
  ["us-east-1", "ml.r5.8xlarge", 2.4192, "derived", "2026-07-20"],
  ["us-east-1", "ml.r5.large", 0.1512, "derived", "2026-07-20"],
  ["us-east-1", "ml.r5.xlarge", 0.3024, "derived", "2026-07-20"],
  ["us-east-1", "ml.r5d.12xlarge", 4.1472, "derived", "2026-07-20"],
  ["us-east-1", "ml.r5d.16xlarge", 5.5296, "derived", "2026-07-20"],
  ["us-east-1", "ml.r5d.24xlarge", 8.2944, "derived", "2026-07-20"],
  ["us-east-1", "ml.r5d.2xlarge", 0.6912, "derived", "2026-07-20"],
  ["us-east-1", "ml.r5d.4xlarge", 1.3824, "derived", "2026-07-20"],
  ["us-east-1", "ml.r5d.8xlarge", 2.7648, "derived", "2026-07-20"],
  ["us-east-1", "ml.r5d.large", 0.1728, "derived", "2026-07-20"],
  ["us-east-1", "ml.r5d.xlarge", 0.3456, "derived", "2026-07-20"],
  ["us-east-1", "ml.r6i.12xlarge", 3.6288, "derived", "2026-07-20"],
  ["us-east-1", "ml.r6i.16xlarge", 4.8384, "derived", "2026-07-20"],
  ["us-east-1", "ml.r6i.24xlarge", 7.2576, "derived", "2026-07-20"],
  ["us-east-1", "ml.r6i.2xlarge", 0.6048, "derived", "2026-07-20"],
  ["us-east-1", "ml.r6i.32xlarge", 9.6768, "derived", "2026-07-20"],
  ["us-east-1", "ml.r6i.4xlarge", 1.2096, "derived", "2026-07-20"],
  ["us-east-1", "ml.r6i.8xlarge", 2.4192, "derived", "2026-07-20"],
  ["us-east-1", "ml.r6i.large", 0.1512, "derived", "2026-07-20"],
  ["us-east-1", "ml.r6i.xlarge", 0.3024, "derived", "2026-07-20"],
  ["us-east-1", "ml.r7i.12xlarge", 3.8102, "derived", "2026-07-20"],
  ["us-east-1", "ml.r7i.16xlarge", 5.0803, "derived", "2026-07-20"],
  ["us-east-1", "ml.r7i.24xlarge", 7.6205, "derived", "2026-07-20"],
  ["us-east-1", "ml.r7i.2xlarge", 0.635, "training", "2026-09-24"],
  ["us-east-1", "ml.r7i.48xlarge", 15.241, "derived", "2026-07-20"],
  ["us-east-1", "ml.r7i.4xlarge", 1.2701, "training", "2026-09-24"],
  ["us-east-1", "ml.r7i.8xlarge", 2.5402, "derived", "2026-07-20"],
  ["us-east-1", "ml.r7i.large", 0.1588, "derived", "2026-07-20"],
  ["us-east-1", "ml.r7i.xlarge", 0.3175, "derived", "2026-07-20"],
  ["us-east-1", "ml.r8i-flex.12xlarge", 3.8007, "derived", "2026-07-20"],
  ["us-east-1", "ml.r8i-flex.16xlarge", 5.0676, "derived", "2026-07-20"],
  ["us-east-1", "ml.r8i-flex.2xlarge", 0.6335, "derived", "2026-07-20"],
  ["us-east-1", "ml.r8i-flex.4xlarge", 1.2669, "derived", "2026-07-20"],
  ["us-east-1", "ml.r8i-flex.8xlarge", 2.5338, "derived", "2026-07-20"],
  ["us-east-1", "ml.r8i-flex.large", 0.1584, "derived", "2026-07-20"],
  ["us-east-1", "ml.r8i-flex.xlarge", 0.3167, "derived", "2026-07-20"],
  ["us-east-1", "ml.r8i.12xlarge", 4.0009, "derived", "2026-07-20"],
  ["us-east-1", "ml.r8i.16xlarge", 5.3345, "derived", "2026-07-20"],
  ["us-east-1", "ml.r8i.24xlarge", 8.0018, "derived", "2026-07-20"],
  ["us-east-1", "ml.r8i.2xlarge", 0.6668, "derived", "2026-07-20"],
  ["us-east-1", "ml.r8i.32xlarge", 10.6691, "derived", "2026-07-20"],
  ["us-east-1", "ml.r8i.48xlarge", 16.0036, "derived", "2026-07-20"],
  ["us-east-1", "ml.r8i.4xlarge", 1.3336, "derived", "2026-07-20"],
  ["us-east-1", "ml.r8i.8xlarge", 2.6673, "derived", "2026-07-20"],
  ["us-east-1", "ml.r8i.96xlarge", 32.0072, "derived", "2026-07-20"],
  ["us-east-1", "ml.r8i.large", 0.1667, "derived", "2026-07-20"],
  ["us-east-1", "ml.r8i.xlarge", 0.3334, "derived", "2026-07-20"],
  ["us-east-1", "ml.t3.2xlarge", 0.3994, "derived", "2026-07-20"],
  ["us-east-1", "ml.t3.large", 0.0998, "derived", "2026-07-20"],
  ["us-east-1", "ml.t3.medium", 0.0499, "derived", "2026-07-20"],
  ["us-east-1", "ml.t3.xlarge", 0.1997, "derived", "2026-07-20"],
  ["us-east-2", "ml.g4dn.12xlarge", 4.89, "secondary", "undated (2024-2025)"],
  ["us-east-2", "ml.g4dn.16xlarge", 5.44, "secondary", "undated (2024-2025)"],
  ["us-east-2", "ml.g4dn.2xlarge", 0.94, "secondary", "undated (2024-2025)"],
  ["us-east-2", "ml.g4dn.4xlarge", 1.505, "secondary", "undated (2024-2025)"],
  ["us-east-2", "ml.g4dn.8xlarge", 2.72, "secondary", "undated (2024-2025)"],
  ["us-east-2", "ml.g5.16xlarge", 5.12, "secondary", "undated (2024-2025)"],
  ["us-east-2", "ml.g5.xlarge", 1.2575, "training", "2026-07"],
  ["us-east-2", "ml.p3.2xlarge", 3.825, "secondary", "undated (2024-2025)"],
  ["us-east-2", "ml.p3.8xlarge", 14.688, "secondary", "undated (2024-2025)"],
  ["us-east-2", "ml.r5.2xlarge", 0.605, "secondary", "undated (2024-2025)"],
  ["us-east-2", "ml.r5.4xlarge", 1.21, "secondary", "undated (2024-2025)"],
  ["us-east-2", "ml.r5.8xlarge", 2.419, "secondary", "undated (2024-2025)"],
  ["us-west-2", "ml.c5.2xlarge", 0.408, "secondary", "2026-09-01"],
  ["us-west-2", "ml.c5.xlarge", 0.204, "secondary", "2026-09-01"],
  ["us-west-2", "ml.g4dn.2xlarge", 0.94, "secondary", "2026-09-01"],
  ["us-west-2", "ml.g4dn.xlarge", 0.7364, "secondary", "2026-09-01"],
  ["us-west-2", "ml.g5.12xlarge", 7.09, "training", "2026"],
  ["us-west-2", "ml.g5.16xlarge", 5.12, "training", "2026"],
  ["us-west-2", "ml.g5.24xlarge", 10.18, "training", "2026"],
  ["us-west-2", "ml.g5.2xlarge", 1.515, "training", "2026"],
  ["us-west-2", "ml.g5.48xlarge", 20.36, "training", "2026"],
  ["us-west-2", "ml.g5.4xlarge", 2.03, "training", "2026"],
  ["us-west-2", "ml.g5.8xlarge", 3.06, "training", "2026"],
  ["us-west-2", "ml.g5.xlarge", 1.408, "training", "2026"],
  ["us-west-2", "ml.g6.12xlarge", 5.752, "training", "2026"],
  ["us-west-2", "ml.g6.24xlarge", 8.344, "training", "2026"],
  ["us-west-2", "ml.g6.2xlarge", 1.222, "training", "2026"],
  ["us-west-2", "ml.g6.48xlarge", 16.688, "training", "2026"],
  ["us-west-2", "ml.g6.4xlarge", 1.654, "training", "2026"],
  ["us-west-2", "ml.g6.8xlarge", 2.518, "training", "2026"],
  ["us-west-2", "ml.g6.xlarge", 1.127, "training", "2026"],
  ["us-west-2", "ml.g6e.12xlarge", 13.12, "training", "2026"],
  ["us-west-2", "ml.g6e.24xlarge", 18.83, "training", "2026"],
  ["us-west-2", "ml.g6e.2xlarge", 2.8, "training", "2026"],
  ["us-west-2", "ml.g6e.48xlarge", 37.66, "training", "2026"],
  ["us-west-2", "ml.g6e.4xlarge", 3.76, "training", "2026"],
  ["us-west-2", "ml.g6e.8xlarge", 5.66, "training", "2026"],
  ["us-west-2", "ml.g6e.xlarge", 2.61, "training", "2026"],
  ["us-west-2", "ml.g7e.12xlarge", 10.3576, "secondary", "2026-09-01"],
  ["us-west-2", "ml.g7e.24xlarge", 20.7152, "secondary", "2026-09-01"],
  ["us-west-2", "ml.g7e.2xlarge", 4.2039, "secondary", "2026-09-01"],
  ["us-west-2", "ml.g7e.48xlarge", 41.4304, "secondary", "2026-09-01"],
  ["us-west-2", "ml.g7e.4xlarge", 4.9977, "secondary", "2026-09-01"],
  ["us-west-2", "ml.g7e.8xlarge", 6.5853, "secondary", "2026-09-01"],
  ["us-west-2", "ml.m5.2xlarge", 0.461, "secondary", "2026-09-01"],
  ["us-west-2", "ml.m5.4xlarge", 0.922, "secondary", "2026-09-01"],
  ["us-west-2", "ml.m5.large", 0.115, "secondary", "2026-09-01"],
  ["us-west-2", "ml.m5.xlarge", 0.23, "secondary", "2026-09-01"],
  ["us-west-2", "ml.p4d.24xlarge", 25.251286, "secondary", "2026-09-01"],
  ["us-west-2", "ml.p5.48xlarge", 63.296, "secondary", "2026-09-01"],
  ["us-west-2", "ml.t3.2xlarge", 0.399, "secondary", "2026-09-01"],
  ["us-west-2", "ml.t3.large", 0.1, "secondary", "2026-09-01"],
  ["us-west-2", "ml.t3.medium", 0.05, "secondary", "2026-09-01"],
  ["us-west-2", "ml.t3.xlarge", 0.2, "secondary", "2026-09-01"]
];

// src/estimate/billing/built-in-prices.ts
var BUILT_IN_PRICES = built_in_prices_default.map(
  ([region2, instanceType, usdPerHour, kind, asOf]) => ({ region: region2, instanceType, usdPerHour, kind, asOf })
);

// src/estimate/billing/rates.ts
function resolveRates(observations, config, now) {
  const book = /* @__PURE__ */ new Map();
  const gaps = [];
  const unsettled = [];
  let billed = false;
  for (const [instanceType, market] of marketsOf(observations)) {
    let rate = null;
    for (const source of sourcesOf(config)) {
      const answer = source(observations, config, instanceType, market, now);
      if (answer.gap) gaps.push(answer.gap);
      if (answer.unsettled) unsettled.push(answer.unsettled);
      billed ||= answer.rate?.source === "bill";
      rate = answer.rate;
      if (rate) break;
    }
    if (!rate) {
      gaps.push(
        `${instanceType} has no price in ${observations.tuningJob.region}: totals are "at least". Give it in \`rates\` as \`${instanceType}=USD\`, or allow \`pricing:GetProducts\`.`
      );
    }
    book.set(key(instanceType, market), rate);
  }
  const currency = observations.bill?.[0]?.currency ?? "USD";
  if (billed && currency !== "USD") {
    gaps.push(
      `The bill is in ${currency}: amounts are in that currency, also where a field's name says USD.`
    );
  }
  if (observations.bill && !hasTrainingUsage(observations.bill) && usesBill(config)) {
    gaps.push(
      "The bill shows no training usage yet, so published prices are used. Look again two days after the run."
    );
  }
  const rates = [...book.values()].filter((rate) => rate !== null);
  return {
    find: (instanceType, market) => book.get(key(instanceType, market)) ?? null,
    rates: rates.sort((a, b) => key(a.instanceType, a.market) < key(b.instanceType, b.market) ? -1 : 1),
    settled: billed || unsettled.length > 0 ? { settled: unsettled.length === 0, why: unsettled.join(" ") } : null,
    gaps: [...gaps, ...unsettled]
  };
}
function key(instanceType, market) {
  return `${instanceType} ${market}`;
}
function marketsOf({ trials }) {
  const found = /* @__PURE__ */ new Map();
  for (const trial of trials) {
    const market = trial.spot ? "spot" : "on-demand";
    for (const { instanceType } of trial.instances)
      found.set(key(instanceType, market), [instanceType, market]);
  }
  return [...found.keys()].sort().flatMap((name) => [found.get(name) ?? []].filter((pair) => pair.length === 2));
}
function usesBill(config) {
  return config.billing === "auto" || config.billing === "cost-explorer";
}
function sourcesOf(config) {
  if (usesBill(config)) return [fromOverride, fromBill, fromPriceList, fromTable];
  return config.billing === "price-list" ? [fromOverride, fromPriceList, fromTable] : [fromOverride, fromTable];
}
var fromOverride = (_observations, config, instanceType, market) => {
  const usdPerHour = config.rates[instanceType];
  if (usdPerHour === void 0) return { rate: null };
  return { rate: { instanceType, market, usdPerHour, source: "override", asOf: "", note: null } };
};
var fromBill = (observations, config, instanceType, market, now) => {
  if (!observations.bill) return { rate: null };
  const own = billRate(observations, config, instanceType, market, now);
  const found = own ?? (market === "spot" ? billRate(observations, config, instanceType, "on-demand", now) : null);
  if (!found) return { rate: null };
  if (found.free) {
    const gap = `The bill shows ${instanceType} training at no cost (a free tier or a prepaid plan): published prices are used instead.`;
    return { rate: null, gap };
  }
  const asOf = found.from === found.to ? found.from : `${found.from} to ${found.to}`;
  const notes = [
    own ? null : "The bill has no spot usage of this type: its on-demand rate is used.",
    found.complete ? null : "The run's own days are not wholly billed yet: the rate of the account's other days is used."
  ].filter((note) => note !== null);
  const rate = {
    instanceType,
    market,
    usdPerHour: found.usdPerHour,
    source: "bill",
    asOf,
    note: notes.join(" ") || null
  };
  if (found.settled) return { rate };
  return {
    rate,
    unsettled: `Billing of ${instanceType} is not settled yet: figures may change until two days after the run, or until the month closes.`
  };
};
var fromPriceList = ({ priceList, tuningJob }, _config, instanceType, market) => {
  const listed = (priceList ?? []).filter(
    (price) => price.instanceType === instanceType && (price.region === tuningJob.region || price.region === "")
  );
  const own = listed.filter((price) => price.market === market);
  const [found] = [...own.length > 0 ? own : listed].sort((a, b) => a.asOf < b.asOf ? 1 : -1);
  if (!found) return { rate: null };
  const note = found.market === market ? null : "The price list has no spot price of this type: its on-demand price is used.";
  return {
    rate: {
      instanceType,
      market,
      usdPerHour: found.usdPerHour,
      source: "price-list",
      asOf: found.asOf,
      note
    }
  };
};
var TABLE_NOTES = {
  training: null,
  secondary: "Published for another or an unstated component.",
  derived: null
};
var STAND_IN = "us-east-1";
var fromTable = ({ tuningJob }, _config, instanceType, market) => {
  const of = BUILT_IN_PRICES.filter((price) => price.instanceType === instanceType);
  const own = of.find((price) => price.region === tuningJob.region);
  const found = own ?? of.find((price) => price.region === STAND_IN);
  if (!found) return { rate: null };
  const note = own ? TABLE_NOTES[found.kind] : `No price of ${tuningJob.region} is known: it is ${STAND_IN}'s, and yours may differ by a third.`;
  const source = own && found.kind !== "derived" ? "built-in" : "built-in-derived";
  return { rate: { instanceType, market, usdPerHour: found.usdPerHour, source, asOf: found.asOf, note } };
};

// src/estimate/billing/reconcile.ts
function reconcile(observations, spent, config) {
  const { bill, trials, tuningJob } = observations;
  const starts = trials.flatMap((trial) => trial.startedAt ?? []);
  const ends = trials.flatMap((trial) => trial.endedAt ?? []);
  if (!bill || starts.length === 0 || ends.length === 0) return null;
  const from2 = utcDay(starts.reduce((least, start) => Math.min(least, start)));
  const to = utcDay(ends.reduce((most, end) => Math.max(most, end)));
  let hours = new big_default(0);
  let usd = new big_default(0);
  for (const line of bill) {
    const usage = trainingUsage(line.usageType);
    if (!usage || line.day < from2 || line.day > to) continue;
    if (usage.region !== null && usage.region !== tuningJob.region) continue;
    hours = hours.plus(line.quantity);
    usd = usd.plus(line.amounts[config.costMetric] ?? 0);
  }
  const explainedHours = spent.billableSeconds / 3600;
  return {
    from: from2,
    to,
    billedHours: hours.toNumber(),
    billedUsd: usd.toNumber(),
    explainedHours,
    explainedUsd: spent.costUsd,
    otherHours: Math.max(0, hours.toNumber() - explainedHours),
    otherUsd: spent.costUsd === null ? null : Math.max(0, usd.toNumber() - spent.costUsd)
  };
}

// src/estimate/billing/trial-cost.ts
function trialCost(trial, rates, asOf) {
  const seconds3 = billableSecondsPerInstance(trial, asOf);
  const discount = trial.spot && trial.trainingSeconds ? Math.min(1, seconds3 / trial.trainingSeconds) : 1;
  const market = trial.spot ? "spot" : "on-demand";
  const instances = trial.instances.reduce((sum4, group) => sum4 + group.count, 0);
  const base = { billableSeconds: seconds3 * instances, billableSecondsPerSecond: discount * instances };
  if (trial.billedOtherwise !== null) return { ...base, costUsd: 0, usdPerSecond: 0, unpriced: [] };
  let usdPerBillableSecond = 0;
  const unpriced = [];
  for (const group of trial.instances) {
    const rate = rates.find(group.instanceType, market);
    if (rate) usdPerBillableSecond += rate.usdPerHour / 3600 * group.count;
    else unpriced.push(group.instanceType);
  }
  if (trial.instances.length === 0) unpriced.push("an instance type that is not recorded");
  const nothingPriced = usdPerBillableSecond === 0 && seconds3 > 0;
  return {
    ...base,
    costUsd: nothingPriced ? null : seconds3 * usdPerBillableSecond,
    usdPerSecond: discount * usdPerBillableSecond,
    unpriced: seconds3 > 0 ? unpriced : []
  };
}
function billableSecondsPerInstance(trial, asOf) {
  if (trial.billableSecondsPerInstance !== null) return trial.billableSecondsPerInstance;
  if (trial.status !== "InProgress" || trial.startedAt === null) return 0;
  return Math.max(0, asOf - trial.startedAt);
}

// src/estimate/billing/spend.ts
function spend(trials, rates, asOf) {
  const perTrial = new Map(trials.map((trial) => [trial.name, trialCost(trial, rates, asOf)]));
  const costsOf = (outcome) => trials.filter((trial) => trial.outcome === outcome).flatMap((trial) => perTrial.get(trial.name) ?? []);
  const byOutcome = {
    completed: add(costsOf("completed")),
    earlyStopped: add(costsOf("earlyStopped")),
    stopped: add(costsOf("stopped")),
    failed: add(costsOf("failed")),
    running: add(costsOf("running"))
  };
  const costs = [...perTrial.values()];
  return {
    ...add(costs),
    costIsAtLeast: costs.some((cost) => cost.unpriced.length > 0),
    byOutcome,
    perTrial,
    rates: rates.rates
  };
}
function add(costs) {
  const priced = costs.flatMap((cost) => cost.costUsd ?? []);
  const billableSeconds = costs.reduce((sum4, cost) => sum4 + cost.billableSeconds, 0);
  if (costs.length > 0 && priced.length === 0) return { costUsd: null, billableSeconds };
  return { costUsd: priced.reduce((sum4, usd) => sum4 + usd, 0), billableSeconds };
}

// src/estimate/billing/spot.ts
function spotSavedUsd(trials, perTrial) {
  let saved = 0;
  for (const trial of trials) {
    const cost = perTrial.get(trial.name);
    if (!trial.spot || !cost || trial.trainingSeconds === null || trial.billableSecondsPerInstance === null)
      continue;
    if (cost.costUsd === null || cost.unpriced.length > 0) return null;
    const { billableSecondsPerInstance: billable, trainingSeconds: training } = trial;
    if (billable > 0) saved += cost.costUsd * Math.max(0, training / billable - 1);
  }
  return saved;
}

// src/estimate/planned-epochs.ts
var HYPERBAND_NAMES = ["epochs", "numepochs", "n-epochs", "n_epochs", "num_epochs"];
function longestPlannedEpochs(job, trial) {
  const definition = job.definitions.find(({ name }) => name === trial.definitionName) ?? job.definitions[0];
  const known2 = { ...definition?.staticHyperparameters, ...trial.hyperparameters };
  const declared = HYPERBAND_NAMES.map((name) => Number(known2[name]?.replaceAll('"', ""))).find((n) => n > 0);
  return declared !== void 0 && Number.isFinite(declared) ? declared : null;
}

// src/estimate/stopped-together.ts
var WINDOW_SECONDS = 15;
var SEVERAL = 3;
var COINCIDENCE = 1e-3;
function stoppedTogether(times) {
  const sorted = [...times].sort((a, b) => a - b);
  const first = sorted[0] ?? 0;
  const span = Math.max((sorted.at(-1) ?? first) - first, WINDOW_SECONDS);
  const clusters = [];
  let end = 0;
  for (const [start, from2] of sorted.entries()) {
    while (end < sorted.length && (sorted[end] ?? 0) <= from2 + WINDOW_SECONDS) end += 1;
    const size = end - start;
    const others = sorted.length - size;
    const mean2 = others * WINDOW_SECONDS / span;
    if (size >= SEVERAL && sorted.length * poissonTail(size - 1, mean2) < COINCIDENCE) {
      clusters.push({ from: from2, to: sorted[end - 1] ?? from2 });
    }
  }
  return (at) => clusters.some((cluster) => at >= cluster.from && at <= cluster.to);
}
function poissonTail(count2, mean2) {
  let term = Math.exp(-mean2);
  let below = 0;
  for (let i = 0; i < count2; i += 1) {
    below += term;
    term *= mean2 / (i + 1);
  }
  return Math.max(0, 1 - below);
}

// src/estimate/classify.ts
var END_MARGIN_SECONDS = 180;
function classify(job, trials) {
  const together = stoppedTogether(trials.filter((trial) => trial.status === "Stopped").map(stoppedAt));
  const someCurves = trials.some((trial) => trial.curve !== null);
  return trials.map((trial) => ({ ...trial, ...verdict2(job, trial, together, someCurves) }));
}
function verdict2(job, trial, together, someCurves) {
  switch (trial.status) {
    case "Completed":
      return {
        outcome: "completed",
        stoppedBecause: null,
        basis: "recorded",
        why: "SageMaker recorded it as completed."
      };
    case "Failed":
      return {
        outcome: "failed",
        stoppedBecause: null,
        basis: "recorded",
        why: "SageMaker recorded it as failed."
      };
    case "InProgress":
      return {
        outcome: "running",
        stoppedBecause: null,
        basis: "recorded",
        why: "It had not ended when it was read."
      };
    case "Stopped":
      return stopVerdict(job, trial, together, someCurves);
  }
}
function stopVerdict(job, trial, together, someCurves) {
  if (trial.secondaryStatus === "MaxRuntimeExceeded") {
    return stopped("max-runtime", "recorded", "It reached its maximum run time.");
  }
  if (trial.secondaryStatus === "MaxWaitTimeExceeded") {
    return stopped("max-wait", "recorded", "Its spot wait time was used up.");
  }
  if (trial.secondaryStatus === null && reachedMaxRuntime(trial)) {
    return stopped("max-runtime", "inferred", "It ran as long as its maximum run time allows.");
  }
  if (endedWithTuningJob(job, trial)) {
    return stopped("tuning-job-ended", "inferred", "It stopped when the tuning job ended.");
  }
  if (job.strategy === "Hyperband") return hyperbandVerdict(job, trial, together);
  if (job.earlyStoppingType === "Off") {
    return stopped("user", "inferred", "Early stopping was off, so a person or a script stopped it.");
  }
  if (job.definitions.length > 1) {
    return stopped(
      "unknown",
      "inferred",
      "Early stopping does not act in a tuning job with several definitions."
    );
  }
  if (together(stoppedAt(trial))) {
    return stopped(
      "unknown",
      "inferred",
      "Several trials stopped within seconds of it: that looks like a person or a script."
    );
  }
  if (someCurves && trial.curve === null && trial.objective === null) {
    return stopped("unknown", "inferred", "It showed no objective that the tuner could have judged it by.");
  }
  return earlyStopped("Early stopping was on, and nothing else explains the stop.");
}
function hyperbandVerdict(job, trial, together) {
  const maximum = job.hyperband?.maxResource ?? longestPlannedEpochs(job, trial);
  const epochs = trial.curve?.points.reduce((sum4, point) => sum4 + point.count, 0) ?? null;
  if (maximum === null || epochs === null) {
    return stopped(
      "unknown",
      "inferred",
      "Whether it had reached Hyperband's maximum resource cannot be read."
    );
  }
  if (epochs >= maximum) {
    const why = "Hyperband ends a trial at its maximum resource: it ran its full length.";
    return { outcome: "completed", stoppedBecause: null, basis: "inferred", why };
  }
  if (together(stoppedAt(trial))) {
    return stopped(
      "unknown",
      "inferred",
      "Several trials stopped within seconds of it: that looks like a person or a script."
    );
  }
  return earlyStopped(`Hyperband stopped it after ${epochs} of ${maximum} epochs.`);
}
function stopped(cause, basis, why) {
  return { outcome: "stopped", stoppedBecause: cause, basis, why };
}
function earlyStopped(why) {
  return { outcome: "earlyStopped", stoppedBecause: "tuner", basis: "inferred", why };
}
function stoppedAt(trial) {
  const stopping = trial.phases.findLast((phase) => phase.status === "Stopping");
  return stopping?.startedAt ?? trial.endedAt ?? trial.createdAt;
}
function reachedMaxRuntime(trial) {
  const { maxRuntimeSeconds, startedAt, endedAt } = trial;
  return maxRuntimeSeconds !== null && startedAt !== null && endedAt !== null && endedAt - startedAt >= maxRuntimeSeconds;
}
function endedWithTuningJob(job, trial) {
  if (job.endedAt === null) return job.status === "Stopping";
  const { maxRuntimeSeconds } = job.limits;
  const criteria = job.completionCriteria;
  const ranOut = maxRuntimeSeconds !== null && job.endedAt - job.createdAt >= maxRuntimeSeconds - END_MARGIN_SECONDS;
  const launched = Object.values(job.statusCounters).reduce((sum4, n) => sum4 + n, 0);
  const endedShort = job.limits.maxJobs === null || launched < job.limits.maxJobs;
  const criterion = criteria.targetObjective !== null || criteria.maxJobsNotImproving !== null || criteria.onConvergence;
  const endStopsTrials = job.status !== "Completed" || ranOut || criterion && endedShort;
  return endStopsTrials && stoppedAt(trial) >= job.endedAt - END_MARGIN_SECONDS;
}

// node_modules/simple-statistics/dist/simple-statistics.mjs
function sum(x) {
  if (x.length === 0) {
    return 0;
  }
  var sum4 = x[0];
  var correction = 0;
  var transition;
  if (typeof sum4 !== "number") {
    return Number.NaN;
  }
  for (var i = 1; i < x.length; i++) {
    if (typeof x[i] !== "number") {
      return Number.NaN;
    }
    transition = sum4 + x[i];
    if (Math.abs(sum4) >= Math.abs(x[i])) {
      correction += sum4 - transition + x[i];
    } else {
      correction += x[i] - transition + sum4;
    }
    sum4 = transition;
  }
  return sum4 + correction;
}
function mean(x) {
  if (x.length === 0) {
    throw new Error("mean requires at least one data point");
  }
  return sum(x) / x.length;
}
function sumNthPowerDeviations(x, n) {
  var meanValue = mean(x);
  var sum4 = 0;
  var tempValue;
  var i;
  if (n === 2) {
    for (i = 0; i < x.length; i++) {
      tempValue = x[i] - meanValue;
      sum4 += tempValue * tempValue;
    }
  } else {
    for (i = 0; i < x.length; i++) {
      sum4 += Math.pow(x[i] - meanValue, n);
    }
  }
  return sum4;
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
var BayesianClassifier = function BayesianClassifier2() {
  this.totalCount = 0;
  this.data = {};
};
BayesianClassifier.prototype.train = function train(item2, category) {
  if (!this.data[category]) {
    this.data[category] = {};
  }
  for (var k in item2) {
    var v = item2[k];
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
BayesianClassifier.prototype.score = function score(item2) {
  var odds = {};
  var category;
  for (var k in item2) {
    var v = item2[k];
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
  var sum4 = z2;
  var tmp = z2;
  for (var i = 1; i < 30; i++) {
    tmp *= z2 * z2 / (2 * i + 1);
    sum4 += tmp;
  }
  return Math.round((0.5 + sum4 / SQRT_2PI$1 * Math.exp(-z2 * z2 / 2)) * 1e4) / 1e4;
}
var standardNormalTable = [];
for (z = 0; z <= 3.09; z += 0.01) {
  standardNormalTable.push(cumulativeDistribution(z));
}
var z;
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

// src/model/interval.ts
function exactly(value2) {
  return { estimate: value2, low: value2, high: value2, level: 0.9 };
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
  const at = (index) => items[index] ?? Number.POSITIVE_INFINITY;
  const swap2 = (a, b) => {
    [items[a], items[b]] = [at(b), at(a)];
  };
  return {
    size: () => items.length,
    push(value2) {
      let child = items.push(value2) - 1;
      while (child > 0) {
        const parent = child - 1 >> 1;
        if (at(parent) <= at(child)) break;
        swap2(parent, child);
        child = parent;
      }
    },
    pop() {
      const least = items[0];
      const last = items.pop();
      if (items.length === 0 || last === void 0) return least;
      items[0] = last;
      for (let parent = 0; ; ) {
        const child = at(2 * parent + 2) < at(2 * parent + 1) ? 2 * parent + 2 : 2 * parent + 1;
        if (at(child) >= at(parent)) return least;
        swap2(parent, child);
        parent = child;
      }
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
  const lastEnd = trials.reduce((latest, trial) => Math.max(latest, endOf(trial, now)), job.createdAt);
  const end = job.endedAt ?? Math.max(now, lastEnd);
  const openings = occupancies.filter((trial) => trial.gap === null);
  const gaps = occupancies.flatMap((trial) => trial.gap ?? []).sort((a, b) => a - b);
  return {
    slots,
    trials: occupancies,
    leadIn: Math.max(0, first - job.createdAt),
    tail: Math.max(0, end - lastEnd),
    typicalGap: gaps[Math.floor(gaps.length / 2)] ?? 0,
    openingStep: openings.length > 1 ? (openings.at(-1)?.offset ?? 0) / (openings.length - 1) : 0,
    wallClockSeconds: Math.max(0, end - job.createdAt)
  };
}
function endOf(trial, now) {
  return trial.endedAt ?? (trial.status === "InProgress" ? Math.max(now, trial.createdAt) : trial.createdAt);
}
function placeTrials(schedule, slots, run = (trial) => trial.run, gapOf = (trial) => trial.gap ?? schedule.typicalGap) {
  const free = minHeap();
  const launches = new Float64Array(schedule.trials.length);
  const ends = new Float64Array(schedule.trials.length);
  let end = 0;
  for (const [index, trial] of schedule.trials.entries()) {
    const reused = free.size() >= slots ? free.pop() : void 0;
    const opening = trial.gap === null ? trial.offset : index * schedule.openingStep;
    const launch = reused === void 0 ? opening : reused + gapOf(trial);
    const done = launch + trial.startUp + run(trial);
    free.push(done);
    launches[index] = launch;
    ends[index] = done;
    end = Math.max(end, done);
  }
  return { launches, ends, end };
}
function wallClock(schedule, slots, run, gapOf) {
  return schedule.leadIn + placeTrials(schedule, slots, run, gapOf).end + schedule.tail;
}
function idleSlotSeconds(schedule) {
  const { slots, trials } = schedule;
  const { ends, end } = placeTrials(schedule, slots);
  const busy = trials.reduce((sum4, trial) => sum4 + trial.startUp + trial.run, 0);
  const lastOfSlots = ends.toSorted().slice(-slots);
  const straggler = lastOfSlots.reduce((sum4, done) => sum4 + end - done, 0);
  return { idle: Math.max(0, slots * end - busy), straggler };
}

// src/estimate/unstopped/training-time.ts
function actualSeconds(trial) {
  if (trial.trainingSeconds !== null) return trial.trainingSeconds;
  return trial.startedAt !== null && trial.endedAt !== null ? trial.endedAt - trial.startedAt : null;
}
function trainingTime(trial) {
  const { startedAt, endedAt } = trial;
  if (startedAt === null || endedAt === null) return null;
  const phases = [...trial.phases].sort((a, b) => a.startedAt - b.startedAt);
  const stretches = [];
  for (const [i, phase] of phases.entries()) {
    if (phase.status !== "Training") continue;
    const to = Math.min(phases[i + 1]?.startedAt ?? phase.endedAt ?? endedAt, endedAt);
    if (to > phase.startedAt) stretches.push({ from: phase.startedAt, to });
  }
  if (stretches.length > 0) return { stretches, pinned: true };
  return { stretches: [{ from: startedAt, to: Math.max(endedAt, startedAt) }], pinned: false };
}
function secondsTrained(stretches, at) {
  let sum4 = 0;
  for (const [i, { from: from2, to }] of stretches.entries()) {
    const until = i === stretches.length - 1 ? at : Math.min(at, to);
    if (until > from2) sum4 += until - from2;
  }
  return sum4;
}

// src/estimate/counterfactuals.ts
var MAX_SCHEDULED_TRIALS = 4e5;
var SEED = 19660301;
function counterfactuals(schedule, trials, spent, durations) {
  const random = seededRandom(SEED).uniform;
  const stopped2 = trials.flatMap((trial) => {
    const estimated = durations.trials.get(trial.name);
    const draws = durations.draws.get(trial.name);
    const cost2 = spent.perTrial.get(trial.name);
    const ran3 = actualSeconds(trial);
    if (!estimated || !draws || !cost2 || ran3 === null) return [];
    const more = (seconds3) => Math.max(0, seconds3 - ran3);
    return [{ estimate: more(estimated.seconds.estimate), draws, more, cost: cost2 }];
  });
  const priced = spent.costUsd !== null && stopped2.every(({ cost: cost2 }) => cost2.unpriced.length === 0);
  const count2 = stopped2[0]?.draws.length ?? 0;
  const total2 = (weight) => {
    const estimate = sum2(stopped2, (trial) => trial.estimate * weight(trial.cost));
    const drawn = Array.from(
      { length: count2 },
      (_, draw) => sum2(stopped2, (trial) => trial.more(trial.draws[draw] ?? 0) * weight(trial.cost))
    );
    return predictionInterval(estimate, drawn);
  };
  const billable = total2((cost2) => cost2.billableSecondsPerSecond);
  const cost = priced ? total2((each) => each.usdPerSecond) : null;
  const replays = Math.min(
    count2,
    Math.max(40, Math.floor(MAX_SCHEDULED_TRIALS / Math.max(1, trials.length)))
  );
  const ran2 = new Map(trials.map((trial) => [trial.name, actualSeconds(trial) ?? 0]));
  const clock = unstoppedClocks(schedule, durations, ran2, replays, random);
  const actualClock = schedule.wallClockSeconds;
  return {
    unstopped: {
      costUsd: cost && spent.costUsd !== null ? shifted(cost, spent.costUsd) : null,
      billableSeconds: shifted(billable, spent.billableSeconds),
      wallClockSeconds: clock.parallel
    },
    sequential: clock.sequential,
    sequentialUnstopped: clock.sequentialUnstopped,
    saved: {
      costUsd: cost,
      billableSeconds: billable,
      wallClockSeconds: shifted(clock.parallel, -actualClock)
    }
  };
}
function unstoppedClocks(schedule, durations, ran2, replays, random) {
  const recorded = (trial) => trial.run;
  const longer = (trial, seconds3) => seconds3 === void 0 ? trial.run : trial.run + Math.max(0, seconds3 - (ran2.get(trial.name) ?? 0));
  const expected = (trial) => longer(trial, durations.trials.get(trial.name)?.seconds.estimate);
  const drawn = (draw) => (trial) => longer(trial, durations.draws.get(trial.name)?.[draw]);
  const replayed2 = Math.max(replays, 40);
  const clocks = (slots, run, gaps) => Array.from(
    { length: replayed2 },
    (_, draw) => wallClock(schedule, slots, run(draw), gaps ? drawnGap(schedule, random) : void 0)
  );
  const none = durations.draws.size === 0;
  const correction = schedule.wallClockSeconds - wallClock(schedule, schedule.slots);
  const floor = schedule.wallClockSeconds;
  const parallel = none ? exactly(floor) : predictionInterval(wallClock(schedule, schedule.slots, expected), clocks(schedule.slots, drawn, false));
  const sequential = predictionInterval(
    wallClock(schedule, 1),
    clocks(1, () => recorded, true)
  );
  const sequentialUnstopped = none ? sequential : predictionInterval(wallClock(schedule, 1, expected), clocks(1, drawn, true));
  return {
    parallel: none ? parallel : atLeast(shifted(parallel, correction), floor),
    sequential: schedule.slots === 1 ? exactly(floor) : atLeast(sequential, floor),
    sequentialUnstopped: schedule.slots === 1 && none ? exactly(floor) : atLeast(sequentialUnstopped, floor)
  };
}
function drawnGap(schedule, random) {
  const seen = schedule.trials.flatMap((trial) => trial.gap ?? []);
  return () => seen[Math.floor(random() * seen.length)] ?? schedule.typicalGap;
}
function predictionInterval(estimate, draws) {
  if (draws.length === 0) return exactly(estimate);
  const sorted = [...draws].sort((a, b) => a - b);
  return interval(estimate, quantileSorted(sorted, 0.05), quantileSorted(sorted, 0.95));
}
function atLeast(of, floor) {
  return interval(Math.max(of.estimate, floor), Math.max(of.low, floor), Math.max(of.high, floor));
}
function sum2(of, value2) {
  return of.reduce((total2, item2) => total2 + value2(item2), 0);
}

// src/estimate/findings.ts
function bestTrial(job, trials) {
  if (!job.objective) return trials.find((trial) => trial.name === job.bestTrialName) ?? null;
  const sign = job.objective.goal === "Maximize" ? 1 : -1;
  const ranked = trials.filter((trial) => trial.objective !== null && trial.outcome !== "failed");
  return ranked.reduce(
    (best, trial) => best === null || sign * ((trial.objective ?? 0) - (best.objective ?? 0)) > 0 ? trial : best,
    null
  );
}

// src/estimate/frontier.ts
var PARALLEL = [1, 2, 3, 4, 5, 8, 10, 15, 20, 30, 50, 100];
var GAP_DRAWS = 24;
var FEWEST_GAP_DRAWS = 4;
var MOST_DRAWN_TRIALS = 4e5;
var NINETY_PERCENT = 1.645;
var ASSUMED_GAP_SECONDS = 120;
var FEWEST_GAPS = 4;
var SEED2 = 19690301;
function parallelismFrontier(schedule, trials) {
  const count2 = schedule.trials.length;
  if (count2 === 0) return [];
  const values = /* @__PURE__ */ new Set([...PARALLEL.filter((slots) => slots <= count2), schedule.slots]);
  const most = instancesPerTrial(trials);
  return [...values].sort((a, b) => a - b).map((slots) => {
    const placed = placeTrials(schedule, slots);
    const around2 = schedule.leadIn + schedule.tail;
    const busy = busySeconds(schedule);
    const span = slots * placed.end;
    return {
      maxParallelJobs: slots,
      wallClockSeconds: around2 + placed.end,
      wallClockRange: clockRange(schedule, slots, around2 + placed.end),
      bounds: grahamBounds(schedule, slots),
      utilisation: span > 0 ? Math.min(1, busy / span) : 0,
      idleSlotSeconds: Math.max(0, span - busy),
      instancesAtOnce: Math.min(slots, count2) * most,
      ...informed(placed, trials)
    };
  });
}
function instancesPerTrial(trials) {
  return trials.reduce(
    (most, trial) => Math.max(
      most,
      trial.instances.reduce((sum4, group) => sum4 + group.count, 0)
    ),
    1
  );
}
function busySeconds(schedule) {
  return schedule.trials.reduce((sum4, trial) => sum4 + trial.startUp + trial.run, 0);
}
function clockRange(schedule, slots, estimate) {
  const seen = schedule.trials.flatMap((trial) => trial.gap ?? []);
  if (slots === schedule.slots) return exactly(estimate);
  const random = seededRandom(SEED2 + slots).uniform;
  const assumed = Math.max(0, FEWEST_GAPS - seen.length);
  const drawnGap2 = () => {
    const pick = Math.floor(random() * (seen.length + assumed));
    return seen[pick] ?? ASSUMED_GAP_SECONDS * random();
  };
  const draws = Math.max(
    FEWEST_GAP_DRAWS,
    Math.min(GAP_DRAWS, Math.floor(MOST_DRAWN_TRIALS / (PARALLEL.length * schedule.trials.length)))
  );
  const around2 = schedule.leadIn + schedule.tail;
  const clocks = Array.from(
    { length: draws },
    () => around2 + placeTrials(schedule, slots, void 0, drawnGap2).end
  );
  const mean2 = clocks.reduce((sum4, clock) => sum4 + clock, 0) / draws;
  const variance2 = clocks.reduce((sum4, clock) => sum4 + (clock - mean2) ** 2, 0) / (draws - 1);
  const unseen = schedule.trials.length - seen.length;
  const margin = NINETY_PERCENT * Math.sqrt(variance2 * (1 + 1 / draws + unseen / Math.max(FEWEST_GAPS, seen.length)));
  return interval(estimate, mean2 - margin, mean2 + margin);
}
function grahamBounds(schedule, slots) {
  let work = 0;
  let longest = 0;
  let occupied = 0;
  let longestOccupied = 0;
  let latestOffset = schedule.openingStep * Math.min(slots, schedule.trials.length);
  const longestGap = schedule.trials.reduce((most, trial) => Math.max(most, trial.gap ?? 0), 0);
  for (const trial of schedule.trials) {
    const own = trial.startUp + trial.run;
    const withGap = own + (trial.gap ?? longestGap);
    work += own;
    longest = Math.max(longest, own);
    occupied += withGap;
    longestOccupied = Math.max(longestOccupied, withGap);
    if (trial.gap === null) latestOffset = Math.max(latestOffset, trial.offset);
  }
  const around2 = schedule.leadIn + schedule.tail;
  return {
    low: around2 + Math.max(work / slots, longest),
    high: around2 + occupied / slots + (1 - 1 / slots) * longestOccupied + latestOffset
  };
}
function informed({ launches, ends }, trials) {
  const order = launches.toSorted();
  const left = ends.toSorted();
  const told = ends.filter((_, index) => trials[index]?.outcome !== "failed").sort();
  let [finished, seen, sum4, pending, blind] = [0, 0, 0, 0, 0];
  for (const [launched, at] of order.entries()) {
    while ((left[finished] ?? Number.POSITIVE_INFINITY) <= at) finished += 1;
    while ((told[seen] ?? Number.POSITIVE_INFINITY) <= at) seen += 1;
    sum4 += seen;
    pending += Math.max(0, launched - finished);
    if (seen === 0) blind += 1;
  }
  const count2 = order.length;
  return {
    meanFinishedAtChoice: sum4 / count2,
    meanPendingAtChoice: pending / count2,
    chosenBlindShare: blind / count2
  };
}

// src/estimate/job-gaps.ts
function jobGaps(job, trials) {
  const gaps = [];
  const running = trials.filter((trial) => trial.outcome === "running").length;
  if (job.endedAt === null) {
    gaps.push(
      `The tuning job has not ended (status ${job.status}, ${running} trials running): figures are what was there when it was read. Run the report again after it ended, or set \`wait-minutes\`.`
    );
  }
  if (trials.length === 0) gaps.push("The tuning job has no trials: there is nothing to compare.");
  if (trials.length > 0 && trials.every((trial) => trial.outcome === "failed")) {
    gaps.push("All trials failed: there is no objective and no unstopped duration to estimate from.");
  }
  if (job.definitions.length > 1) {
    gaps.push(
      `The tuning job has ${job.definitions.length} training job definitions: early stopping does not act in such jobs` + (job.objective ? "." : ", and their objectives cannot be ranked against each other.")
    );
  }
  if (job.limits.maxJobs === null) {
    gaps.push("The tuning job set no maximum number of trials: it ran as many as its grid has.");
  }
  if (job.warmStart) {
    gaps.push(
      `It was warm-started from ${job.warmStart.parents.length} earlier tuning job(s): their trials and their cost are not in this report.`
    );
  }
  if (job.autotuned)
    gaps.push("Autotune chose limits, strategy and early stopping; they are read back from the tuning job.");
  if (job.status === "Failed")
    gaps.push(`The tuning job failed: ${job.failureReason ?? "no reason was recorded"}`);
  const unknown2 = trials.filter((trial) => trial.stoppedBecause === "unknown").length;
  if (unknown2 > 0) {
    gaps.push(
      `${unknown2} trial(s) stopped for a reason that cannot be read; they are left out of the saving.`
    );
  }
  const counted = Object.values(job.statusCounters).reduce((sum4, n) => sum4 + n, 0);
  if (counted > trials.length) {
    gaps.push(
      `The tuning job counts ${counted} trials, of which ${trials.length} were read: totals are of those alone. Record the list again with all its pages.`
    );
  }
  return gaps;
}

// src/estimate/parallelism-ceiling.ts
var DEFAULT_PARALLEL = 10;
var BAYESIAN_SHARE = 1 / 8;
function ceilingOf(job, trials, quota, learns) {
  const parallel = quota?.parallelTrials ?? null;
  const ran2 = job.limits.maxParallelJobs;
  const limits = [
    parallel === null ? {
      value: Math.max(ran2, DEFAULT_PARALLEL),
      why: "10 parallel trials, which AWS gives by default (this account's own quota could not be read)",
      basis: "assumed"
    } : {
      value: parallel,
      why: `this account's quota of ${parallel} parallel training jobs for one tuning job`,
      basis: "recorded"
    },
    ...instanceLimits(trials, quota)
  ];
  if (learns) {
    limits.push({
      value: Math.max(1, Math.floor(trials.length * BAYESIAN_SHARE)),
      why: "Bayesian search, in which each trial should be able to learn from most of the others",
      basis: "recorded"
    });
  }
  return limits.reduce((least, limit) => limit.value < least.value ? limit : least);
}
function instanceLimits(trials, quota) {
  const needs = /* @__PURE__ */ new Map();
  for (const { instances } of trials)
    for (const { instanceType, count: count2 } of instances)
      needs.set(instanceType, Math.max(needs.get(instanceType) ?? 0, count2));
  return [...needs].flatMap(([instanceType, count2]) => {
    const allowed = quota?.instances[instanceType];
    if (allowed === void 0) return [];
    return {
      value: Math.floor(allowed / Math.max(1, count2)),
      why: `this account's quota of ${allowed} ${instanceType} instances for training`,
      basis: "recorded"
    };
  });
}

// src/estimate/parallelism.ts
var LEAST_UTILISATION = 0.85;
var LEAST_MARGIN = 0.5;
var BAYESIAN_TAX = { estimate: 0.5, low: 0, high: 2 };
var NO_TAX = { estimate: 0, low: 0, high: 0 };
var MOST_SLOTS = 100;
var LARGE = 2e3;
var COARSE = [1, 2, 3, 4, 5, 8, 10, 15, 20, 30, 50, 75, 100];
function chooseParallelism(job, trials, schedule, spent, quota, waitValueUsdPerHour) {
  const learns = job.strategy !== "Random" && job.strategy !== "Grid" && job.strategy !== "Hyperband";
  const ceiling = ceilingOf(job, trials, quota, learns);
  const tax = learns ? BAYESIAN_TAX : NO_TAX;
  const busy = schedule.trials.reduce((sum4, trial) => sum4 + trial.startUp + trial.run, 0);
  const slots = slotsUpTo(Math.max(schedule.slots, Math.min(ceiling.value, trials.length)), trials.length);
  const around2 = schedule.leadIn + schedule.tail;
  const points = slots.map((each) => {
    const { end } = placeTrials(schedule, each);
    return {
      slots: each,
      seconds: around2 + end,
      utilisation: end > 0 ? Math.min(1, busy / (each * end)) : 0
    };
  });
  const good = points.findLast(
    (point, index) => point.slots <= ceiling.value && point.utilisation >= LEAST_UTILISATION && worthItsSlots(points[index - 1], point)
  );
  const trialUsd = spent.costUsd === null ? null : spent.costUsd / Math.max(1, trials.length);
  const priced = waitValueUsdPerHour === null || trialUsd === null ? null : [.../* @__PURE__ */ new Set([tax.estimate, tax.low, tax.high])].map((perSlot) => {
    const cost = (point) => waitValueUsdPerHour * point.seconds / 3600 + perSlot * (point.slots - 1) * trialUsd;
    const allowed = points.filter((point) => point.slots <= Math.max(ceiling.value, schedule.slots));
    const least = allowed.reduce((best, point) => cost(point) < cost(best) ? point : best);
    return { extraTrialsPerSlot: perSlot, maxParallelJobs: least.slots, costUsd: cost(least) };
  });
  const wanted = priced?.[0]?.maxParallelJobs ?? good?.slots ?? schedule.slots;
  const chosen = Math.max(wanted, schedule.slots);
  const at = points.find((point) => point.slots === chosen);
  return {
    maxParallelJobs: chosen,
    utilisation: at?.utilisation ?? 0,
    reason: reasonOf(chosen, schedule.slots, wanted, ceiling, priced !== null),
    ceiling,
    extraTrialsPerSlot: tax,
    priced
  };
}
function slotsUpTo(most, count2) {
  const all = Array.from({ length: Math.min(MOST_SLOTS, most) }, (_, index) => index + 1);
  return count2 > LARGE ? all.filter((slots) => COARSE.includes(slots) || slots === most) : all;
}
function worthItsSlots(before, point) {
  if (!before) return true;
  return point.seconds <= before.seconds * (1 - LEAST_MARGIN * (point.slots - before.slots) / point.slots);
}
function reasonOf(chosen, ran2, wanted, ceiling, priced) {
  const measure = priced ? "where waiting, at the value you gave it, and extra trials together cost least" : "the most at which the slots stay 85 % filled and each further slot still gives half of its ideal speed-up";
  const limit = wanted >= ceiling.value ? ` Limited by ${ceiling.why}.` : "";
  if (chosen > ran2) return `${chosen} is ${measure}.${limit}`;
  if (wanted < ran2)
    return `${ran2} ran, and fewer would only take longer: with the same trials the compute cost is the same.`;
  return `${ran2} ran, and it is ${measure}.${limit}`;
}
function extraTrials(choice2, from2) {
  const more = choice2.maxParallelJobs - from2;
  const { estimate, low, high } = choice2.extraTrialsPerSlot;
  return { estimate: more * estimate, low: more * low, high: more * high, level: 0.9 };
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

// src/estimate/unstopped/clock.ts
function secondsAt({ steps, seconds: seconds3 }, step) {
  let low = 0;
  let high = steps.length - 1;
  if (high < 0 || step <= 0) return 0;
  if (step >= steps[high]) return seconds3[high];
  while (high - low > 1) {
    const middle = low + high >> 1;
    if (steps[middle] <= step) low = middle;
    else high = middle;
  }
  const from2 = steps[low];
  const share2 = (step - from2) / (steps[high] - from2);
  return seconds3[low] + share2 * (seconds3[high] - seconds3[low]);
}
function exactClock(points, stretches) {
  const steps = [0];
  const seconds3 = [0];
  let step = 0;
  let latest = 0;
  for (const point of points) {
    step += point.count;
    latest = Math.max(latest, secondsTrained(stretches, point.at));
    steps.push(step);
    seconds3.push(latest);
  }
  return { steps, seconds: seconds3 };
}
function gatedClock(points, period, stretches, pinned) {
  const end = secondsTrained(stretches, stretches.at(-1)?.to ?? 0);
  const gates = [{ x: 0, low: 0, high: 0 }];
  let step = 0;
  let floor = 0;
  for (const [i, point] of points.entries()) {
    const low = clamp(secondsTrained(stretches, point.at), floor, end);
    const high = clamp(secondsTrained(stretches, point.at + period), low, end);
    const isLast = i === points.length - 1;
    const close = isLast && pinned ? high : isLast ? (low + high) / 2 : null;
    if (point.count > 1) gates.push({ x: step + 1, low, high: close ?? high });
    step += point.count;
    gates.push({ x: step, low: close ?? low, high: close ?? high });
    floor = low;
  }
  const { x, y } = tautString(gates);
  return { steps: x, seconds: y };
}
var clamp = (value2, low, high) => Math.min(Math.max(value2, low), high);

// src/estimate/unstopped/progress.ts
function readProgress(trial, sign, checkpointed) {
  const actual = actualSeconds(trial);
  const time = trainingTime(trial);
  if (actual === null || time === null || trial.endedAt === null) return null;
  const { points, stretches } = lastRun(trial.curve?.points ?? [], time.stretches, checkpointed);
  const end = stretches.at(-1)?.to ?? trial.endedAt;
  const trained = secondsTrained(stretches, end);
  const billedAfter = Math.max(0, trial.endedAt - end);
  const without = {
    trial,
    actual,
    trained,
    tail: billedAfter,
    steps: 0,
    clock: null,
    values: new Float64Array(0)
  };
  if (!trial.curve || points.length === 0) return without;
  const clock = trial.curve.periodSeconds > 0 ? gatedClock(points, trial.curve.periodSeconds, stretches, time.pinned) : exactClock(points, stretches);
  const last = clock.seconds.at(-1) ?? 0;
  const tail = Math.min(actual, Math.max(0, trained + billedAfter - last));
  return { ...without, tail, steps: clock.steps.at(-1) ?? 0, clock, values: valuesByStep(points, sign) };
}
function lastRun(points, stretches, checkpointed) {
  const last = stretches.at(-1);
  if (checkpointed || stretches.length < 2 || !last) return { points, stretches };
  const own = points.filter((point) => point.at + 60 > last.from);
  return { points: own, stretches: [last] };
}
function valuesByStep(points, sign) {
  const total2 = points.reduce((sum4, point) => sum4 + point.count, 0);
  const values = new Float64Array(total2);
  let at = 0;
  for (const point of points) {
    values.fill(Number.isFinite(point.average) ? sign * point.average : Number.NaN, at, at + point.count);
    at += point.count;
  }
  return values;
}

// src/estimate/policy/courses.ts
function readCourses(job, trials) {
  return trials.map((trial) => {
    const definition = job.definitions.find(({ name }) => name === trial.definitionName) ?? job.definitions[0];
    const goal = (definition?.objective ?? job.objective)?.goal;
    const progress = readProgress(trial, goal === "Minimize" ? -1 : 1, definition?.checkpointed ?? false);
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

// src/estimate/policy/launches.ts
function launcher(schedule) {
  const free = minHeap();
  let launched = 0;
  return {
    launch(trial) {
      const reused = free.size() >= schedule.slots ? free.pop() : void 0;
      const opened = trial.gap === null ? trial.offset : launched * schedule.openingStep;
      launched += 1;
      const launchedAt = reused === void 0 ? opened : reused + (trial.gap ?? schedule.typicalGap);
      return { launchedAt, startedAt: launchedAt + trial.startUp };
    },
    end: (at) => free.push(at)
  };
}

// src/estimate/policy/step-times.ts
function secondsToStep(progress, step) {
  const outside = progress.actual - progress.trained;
  const before = outside - Math.min(progress.tail, outside);
  return before + (progress.clock ? secondsAt(progress.clock, step) : 0);
}
function objectiveAfter({ trial, progress }, seconds3, sign) {
  if (trial.outcome === "failed" || trial.objective === null) return null;
  if (seconds3 === void 0 || !progress) return sign * trial.objective;
  let [low, high] = [0, progress.steps];
  while (low < high) {
    const middle = low + high + 1 >> 1;
    if (secondsToStep(progress, middle) <= seconds3) low = middle;
    else high = middle - 1;
  }
  const value2 = progress.values[low - 1];
  return value2 === void 0 || Number.isNaN(value2) ? null : value2;
}

// src/estimate/policy/completion.ts
var LEAST_IMPROVEMENT = 0.01;
function notImproving(goal, patience, least = LEAST_IMPROVEMENT) {
  return onResults(goal, () => {
    let best = null;
    let since = 0;
    return (value2) => {
      const improved = best === null || value2 > best + least * Math.abs(best);
      best = best === null ? value2 : Math.max(best, value2);
      since = improved ? 0 : since + 1;
      return since >= patience;
    };
  });
}
function target(goal, value2) {
  const signed2 = goal === "Minimize" ? -value2 : value2;
  return onResults(goal, () => (reached) => reached >= signed2);
}
function onResults(goal, start) {
  const sign = goal === "Minimize" ? -1 : 1;
  return (schedule, courses, run) => {
    const { finishes, spans } = timeline(schedule, courses, sign, run);
    const met = start();
    let finished = 0;
    for (const { at, value: value2 } of finishes) {
      if (value2 === null) continue;
      finished += 1;
      if (met(value2, finished)) return endingAt(at, spans);
    }
    return null;
  };
}
function timeline(schedule, courses, sign, run) {
  const slots = launcher(schedule);
  const spans = schedule.trials.map((trial) => {
    const { launchedAt, startedAt } = slots.launch(trial);
    const endedAt = startedAt + (run?.get(trial.name) ?? trial.run);
    slots.end(endedAt);
    return { name: trial.name, launchedAt, startedAt, endedAt };
  });
  const finishes = spans.map(({ name, endedAt }, index) => {
    const course = courses[index];
    return { at: endedAt, value: course ? objectiveAfter(course, run?.get(name), sign) : null };
  }).sort((a, b) => a.at - b.at);
  return { finishes, spans };
}
function endingAt(at, spans) {
  const launched = spans.filter(({ launchedAt }) => launchedAt < at);
  const cut = launched.filter(({ endedAt }) => endedAt > at);
  if (launched.length === spans.length && cut.length === 0) return null;
  return {
    trials: launched.length,
    cut: new Map(cut.map(({ name, startedAt }) => [name, Math.max(0, at - startedAt)]))
  };
}

// src/estimate/policy/convergence.ts
var FEWEST = 10;
var SCALE_RANK = 6;
var MEDIAN_GAIN = 0.33;
function convergence(goal, unlikely, planned) {
  return onResults(goal, () => {
    const best = [];
    return (value2, finished) => {
      best.push(value2);
      best.sort((a, b) => b - a);
      best.length = Math.min(best.length, SCALE_RANK);
      const [first = value2, last = value2] = [best[0], best.at(-1)];
      if (finished < FEWEST) return false;
      const left = Math.max(0, planned - finished);
      const scale = MEDIAN_GAIN * (first - last);
      const needed = LEAST_IMPROVEMENT * Math.abs(first);
      const large = scale > 0 ? 2 ** (-needed / scale) : 0;
      return left / (finished + left) * large < unlikely;
    };
  });
}

// src/estimate/policy/median-pool.ts
var MOST_VALUES = 500;
function medianPool() {
  const byStep = [];
  const lengths2 = [];
  return {
    size: () => lengths2.length,
    typicalLength: () => lengths2[lengths2.length >> 1] ?? 0,
    completed: (progress) => insert(lengths2, progress.steps),
    add(average, step) {
      byStep[step - 1] ??= [];
      const sorted = byStep[step - 1];
      if (sorted.length < MOST_VALUES) insert(sorted, average);
    },
    medianAt(step) {
      const sorted = byStep[step - 1];
      return sorted?.[sorted.length >> 1] ?? null;
    }
  };
}
var averages = /* @__PURE__ */ new WeakMap();
function runningAverages(progress) {
  const known2 = averages.get(progress);
  if (known2) return known2;
  let sum4 = 0;
  let count2 = 0;
  const found = progress.values.map((value2) => {
    if (Number.isFinite(value2)) {
      sum4 += value2;
      count2 += 1;
    }
    return count2 > 0 ? sum4 / count2 : Number.NEGATIVE_INFINITY;
  });
  averages.set(progress, found);
  return found;
}
function insert(sorted, value2) {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = low + high >> 1;
    if (sorted[middle] < value2) low = middle + 1;
    else high = middle;
  }
  sorted.splice(low, 0, value2);
}

// src/estimate/policy/replay-rule.ts
var judged = (outcome) => outcome === "completed" || outcome === "stopped" || outcome === "earlyStopped";
var STOP_SECONDS = 45;
function replayRule(start) {
  return (schedule, courses) => {
    const rule = start();
    const slots = launcher(schedule);
    const stopped2 = /* @__PURE__ */ new Map();
    const running = [];
    const follow = (of) => {
      let place = running.length;
      while (place > 0 && (running[place - 1]?.at ?? 0) < of.at) place -= 1;
      running.splice(place, 0, of);
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
    const launchNext = () => {
      const trial = schedule.trials[next];
      const course = courses[next];
      next += 1;
      if (!trial || !course) return;
      const { startedAt } = slots.launch(trial);
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
    for (let slot = 0; slot < schedule.slots; slot += 1) launchNext();
    for (let of = running.pop(); of; of = running.pop()) {
      if (of.step === 0 || !of.progress) {
        if (of.natural && of.progress) rule.completed(of.progress);
        slots.end(of.at);
        launchNext();
      } else if (rule.stops(of.progress, of.step)) {
        const run = secondsToStep(of.progress, of.step) + STOP_SECONDS + of.progress.tail;
        if (run < of.trial.run) stopped2.set(of.trial.name, run);
        follow({ ...of, step: 0, natural: false, at: of.startedAt + Math.min(run, of.trial.run) });
      } else judgeNext(of);
    }
    return stopped2;
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
  const pool = medianPool();
  const remember = (progress, step) => pool.add(runningAverages(progress)[step - 1], step);
  return {
    next: (step) => step + 1,
    completed(progress) {
      pool.completed(progress);
      if (rule.pool === "completed")
        for (let step = 1; step <= progress.steps; step += 1) remember(progress, step);
      else remember(progress, progress.steps);
    },
    stops(progress, step) {
      const ready = pool.size() >= rule.minCompleted && step >= rule.warmUp * pool.typicalLength();
      const median2 = ready ? pool.medianAt(step) : null;
      if (rule.pool === "all") remember(progress, step);
      return median2 !== null && isWorse(shown(progress, step, rule.value), median2);
    }
  };
}
var isWorse = (value2, median2) => Number.isNaN(value2) || value2 < median2;
var bests = /* @__PURE__ */ new WeakMap();
function shown(progress, step, which) {
  if (which === "last") return progress.values[step - 1];
  let best = bests.get(progress);
  if (!best) {
    let most = Number.NEGATIVE_INFINITY;
    best = progress.values.map((value2) => {
      if (value2 > most) most = value2;
      return most;
    });
    bests.set(progress, best);
  }
  return best[step - 1];
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
      const value2 = progress.values[step - 1];
      const rung = reached.get(step) ?? [];
      rung.push(Number.isNaN(value2) ? Number.NEGATIVE_INFINITY : value2);
      reached.set(step, rung);
      const better = rung.reduce((count2, other) => count2 + (other > value2 ? 1 : 0), 0);
      return Number.isNaN(value2) || better >= Math.max(1, Math.floor(rung.length / eta));
    }
  };
}

// src/estimate/policy/candidates.ts
var PATIENCES = [5, 10, 15, 20, 30, 40];
var UNLIKELY = [0.1, 0.05, 0.2];
function candidates(evidence) {
  const { job, courses } = evidence;
  const ranHyperband = job.strategy === "Hyperband";
  const stoppedEarly = courses.some(({ trial }) => trial.outcome === "earlyStopped");
  const ranAuto = !ranHyperband && (job.earlyStoppingType === "Auto" || stoppedEarly);
  const off = ranAuto || ranHyperband ? { kind: "unstopped", name: "off" } : { kind: "ran", name: "off", note: "What ran." };
  return [
    off,
    ranAuto ? { kind: "ran", name: "auto", note: "What ran." } : auto(evidence, ranHyperband),
    ranHyperband ? { kind: "ran", name: "hyperband", note: "What ran." } : hyperband(evidence, ranAuto),
    ...completionCriteria(evidence)
  ];
}
function auto({ job, courses }, ranHyperband) {
  const untold3 = (note) => ({ kind: "untold", name: "auto", note });
  if (ranHyperband) return untold3("Hyperband stops trials itself and excludes the flag.");
  if (job.definitions.length > 1) return untold3("Tuning jobs with several definitions exclude it.");
  if (!courses.some(canBeJudged))
    return untold3(
      "No trial has an objective curve of three epochs, so the rule would have nothing to act on."
    );
  return {
    kind: "replayed",
    name: "auto",
    on: "ran",
    variants: [MIDDLE, LITERAL, CAUTIOUS].map((rule) => ({ stops: medianRule(rule), ends: null })),
    basis: "assumed",
    note: ([, literal2, cautious]) => `SageMaker does not document when its rule starts to act: replayed between the literal rule (${literal2?.stopped ?? 0} trials stopped) and a cautious start (${cautious?.stopped ?? 0}).`
  };
}
var canBeJudged = ({ trial, progress }) => progress !== null && progress.steps >= 3 && (trial.curve?.points.length ?? 0) >= 2;
var ETAS = [3, 4];
var LEAST_SHARE = 1 / 9;
function hyperbandLimits({
  job,
  courses
}) {
  if (!courses.some(canBeJudged)) return null;
  const longest = courses.reduce((most, { progress }) => Math.max(most, progress?.steps ?? 0), 0);
  const maxResource = job.hyperband?.maxResource ?? longest;
  return {
    minResource: job.hyperband?.minResource ?? Math.max(1, Math.round(maxResource * LEAST_SHARE)),
    maxResource
  };
}
function hyperband(evidence, ranAuto) {
  const untold3 = (note) => ({ kind: "untold", name: "hyperband", note });
  if (evidence.job.definitions.length > 1)
    return untold3(
      "Trials of several definitions have objectives of their own and are not judged against each other here."
    );
  const limits = hyperbandLimits(evidence);
  if (!limits) return untold3("No trial has an objective curve of three epochs to judge it by.");
  const unknown2 = ranAuto ? " What the trials that were stopped would have shown later is not known: their curves are taken to go on like those of finished trials, and the best objective is not told." : "";
  return {
    kind: "replayed",
    name: "hyperband",
    on: ranAuto ? "unstopped" : "ran",
    variants: ETAS.map((eta) => ({ stops: successiveHalving({ ...limits, eta }), ends: null })),
    basis: "assumed",
    note: ([three, four]) => `The same configurations under asynchronous successive halving, MinResource ${limits.minResource} and MaxResource ${limits.maxResource} epochs. SageMaker documents neither its reduction factor nor its rungs: assumed are 3 (${three?.stopped ?? 0} trials stopped) and 4 (${four?.stopped ?? 0}) in one bracket. A real run would spend what is freed on more configurations.${unknown2}`
  };
}
function completionCriteria({ job, courses, best }) {
  const goal = job.objective?.goal;
  const results = courses.filter(
    ({ trial }) => trial.outcome !== "failed" && trial.objective !== null
  ).length;
  if (!goal || best?.objective === null || best?.objective === void 0 || results < 4) return [];
  const base = { kind: "replayed", on: "ran" };
  const ends = (each) => each === void 0 || each.trials === courses.length ? "never" : `after ${each.trials} trials`;
  const patient = PATIENCES.filter((patience) => patience < results).map((patience) => {
    const variants = [LEAST_IMPROVEMENT, 0].map((least) => ({
      stops: null,
      ends: notImproving(goal, patience, least)
    }));
    return {
      ...base,
      name: `not-improving-${patience}`,
      variants,
      basis: "inferred",
      note: ([large, every]) => `Ends after ${patience} trials in a row without an improvement. Counting improvements of 1 % or more, as the API reference says: ${ends(large)}; counting every improvement: ${ends(every)}. AWS does not document whether trials that still run are cut: the range holds both.`
    };
  });
  const own = job.completionCriteria.targetObjective;
  const hindsight = best.objective - (goal === "Minimize" ? -1 : 1) * LEAST_IMPROVEMENT * Math.abs(best.objective);
  const value2 = own ?? Number(hindsight.toPrecision(4));
  const reached = {
    ...base,
    name: `target-${value2}`,
    variants: [{ stops: null, ends: target(goal, value2) }],
    basis: own === null ? "assumed" : "inferred",
    note: ([outcome]) => `Ends once a trial reaches ${value2}${own === null ? ", which is 1 % short of the best and was not known before the run" : ", the target that was set"}: ${ends(outcome)}.`
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
function replayOutcome(setting, { stops, ends }) {
  const { schedule, courses, sign } = setting;
  const stopped2 = stops?.(schedule, courses) ?? /* @__PURE__ */ new Map();
  const ending = ends?.(schedule, courses, stopped2) ?? null;
  const launched = schedule.trials.slice(0, ending?.trials ?? schedule.trials.length);
  const lessOf = (trial, index, cut) => {
    const seconds3 = (cut ? ending?.cut.get(trial.name) : void 0) ?? stopped2.get(trial.name);
    if (seconds3 === void 0) return 0;
    return Math.max(0, wholeSeconds(setting, trial, courses[index]) - seconds3);
  };
  const costOf = (cut) => launched.reduce((sum4, trial, index) => {
    const cost = setting.spent.perTrial.get(trial.name);
    const more = (setting.more.get(trial.name) ?? 0) - lessOf(trial, index, cut);
    return sum4 + Math.max(0, (cost?.costUsd ?? 0) + more * (cost?.usdPerSecond ?? 0));
  }, 0);
  const clockOf = (cut) => {
    const run = new Map(launched.map((trial, index) => [trial.name, trial.run - lessOf(trial, index, cut)]));
    return wallClock({ ...schedule, trials: launched }, schedule.slots, (of) => run.get(of.name) ?? of.run);
  };
  let best = null;
  const finished = /* @__PURE__ */ new Set();
  for (const [index, trial] of launched.entries()) {
    if (ending?.cut.has(trial.name)) continue;
    const seconds3 = stopped2.get(trial.name);
    if (seconds3 === void 0) finished.add(trial.name);
    const course = courses[index];
    const value2 = course ? objectiveAfter(course, seconds3, sign) : null;
    if (value2 !== null && (best === null || value2 > best)) best = value2;
  }
  const [costUsd, wallClockSeconds] = [costOf(true), clockOf(true)];
  return {
    costUsd,
    wallClockSeconds,
    costIfFinishedUsd: ending ? costOf(false) : costUsd,
    wallClockIfFinishedSeconds: ending ? clockOf(false) : wallClockSeconds,
    bestObjective: best === null ? null : sign * best,
    stopped: stopped2.size,
    trials: launched.length,
    finished
  };
}
function wholeSeconds({ more }, trial, course) {
  const ran2 = course && actualSeconds(course.trial);
  return ran2 === null || ran2 === void 0 ? trial.run : ran2 + (more.get(trial.name) ?? 0);
}

// src/estimate/policy/spread.ts
var WORK = 25e4;
var FEWEST_ORDERS = 2;
var MOST_ORDERS = 20;
var SEED3 = 20170813;
function shuffledOutcomes(setting, variants, winner) {
  const random = seededRandom(SEED3);
  const steps = setting.courses.reduce((sum4, course) => sum4 + 1 + (course.progress?.steps ?? 0), 0);
  const orders = Math.min(MOST_ORDERS, Math.max(FEWEST_ORDERS, Math.floor(WORK / (steps * variants.length))));
  const order = setting.schedule.trials.map((_, index) => index);
  const outcomes = [];
  for (let round2 = 0; round2 < orders; round2 += 1) {
    for (let last = order.length - 1; last > 0; last -= 1) {
      const other = Math.floor(random.uniform() * (last + 1));
      [order[last], order[other]] = [order[other], order[last]];
    }
    const shuffled = inOrder(setting, order);
    for (const variant of variants) outcomes.push(replayOutcome(shuffled, variant));
  }
  const lost = outcomes.filter(({ finished }) => winner !== null && !finished.has(winner)).length;
  return { outcomes, winnerStopped: winner === null ? null : lost / outcomes.length };
}
function inOrder(setting, order) {
  const trials = order.flatMap((index) => setting.schedule.trials[index] ?? []);
  const courses = order.flatMap((index) => setting.courses[index] ?? []);
  return { ...setting, courses, schedule: { ...setting.schedule, trials } };
}
function spreadOf(figures) {
  const sorted = [...figures].sort((a, b) => a - b);
  return { low: quantileSorted(sorted, 0.05), high: quantileSorted(sorted, 0.95) };
}

// src/estimate/policy/policies.ts
function policies(evidence) {
  const { job, schedule, courses, durations, spent } = evidence;
  const sign = job.objective?.goal === "Minimize" ? -1 : 1;
  const asRan = { schedule, courses, sign, spent, more: /* @__PURE__ */ new Map() };
  const unstopped = { ...unstoppedCourses(schedule, courses, durations), sign, spent };
  return candidates(evidence).map((candidate2) => {
    if (candidate2.kind === "ran") return ran(candidate2.name, candidate2.note, evidence);
    if (candidate2.kind === "unstopped") return unstoppedPolicy(evidence);
    if (candidate2.kind === "untold") return untold(candidate2.name, candidate2.note);
    return replayed(candidate2, candidate2.on === "ran" ? asRan : unstopped, evidence);
  });
}
function ran(name, note, { schedule, spent, courses, risk, best }) {
  const stopped2 = courses.filter(({ trial }) => trial.outcome === "earlyStopped").length;
  return {
    name,
    costUsd: spent.costUsd === null ? null : exactly(spent.costUsd),
    wallClockSeconds: exactly(schedule.wallClockSeconds),
    bestObjective: best?.objective ?? null,
    betterModelLostProbability: stopped2 > 0 ? risk.probability : 0,
    spread: null,
    stoppedTrials: stopped2,
    endsAfterTrials: null,
    basis: stopped2 > 0 ? "inferred" : "recorded",
    note,
    replay: null
  };
}
function unstoppedPolicy({ found, best, risk }) {
  const objective2 = best?.objective ?? null;
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
    note: `The same trials, each run to its end (estimate). What the stopped ones would have reached cannot be known: the best objective is ${objective2 === null ? "unknown" : "the recorded one or better"}${risk.probability === null ? "" : ", better with the probability that is given for this run"}.`,
    replay: null
  };
}
var SPREAD_FACTOR = 1.4;
var BASE_WIDTH = 0.03;
function replayed(candidate2, setting, { best, spent, schedule }) {
  const recorded = candidate2.variants.map((variant) => replayOutcome(setting, variant));
  const [headline] = recorded;
  const [first] = candidate2.variants;
  if (!headline || !first) return untold(candidate2.name, "");
  const shuffled = shuffledOutcomes(setting, candidate2.variants, best?.name ?? null);
  const all = [...recorded, ...shuffled.outcomes];
  const whole = replayOutcome(setting, { stops: null, ends: null });
  const costs = all.flatMap((of) => [of.costUsd, of.costIfFinishedUsd]);
  const clocks = all.flatMap((of) => [of.wallClockSeconds, of.wallClockIfFinishedSeconds]);
  const correction = setting.more.size > 0 ? 0 : schedule.wallClockSeconds - whole.wallClockSeconds;
  const objectives = all.flatMap((of) => of.bestObjective ?? []);
  const known2 = candidate2.on === "ran";
  const priced = spent.costUsd !== null;
  return {
    name: candidate2.name,
    costUsd: priced ? widened(headline.costUsd, spreadOf(costs), whole.costUsd) : null,
    wallClockSeconds: widened(
      headline.wallClockSeconds + correction,
      shiftedBy(spreadOf(clocks), correction),
      whole.wallClockSeconds + correction
    ),
    bestObjective: known2 ? headline.bestObjective : null,
    betterModelLostProbability: shuffled.winnerStopped,
    spread: {
      replays: all.length,
      costUsd: priced ? spreadOf(costs) : null,
      wallClockSeconds: shiftedBy(spreadOf(clocks), correction),
      bestObjective: known2 && objectives.length > 0 ? spreadOf(objectives) : null
    },
    stoppedTrials: headline.stopped,
    endsAfterTrials: headline.trials < setting.schedule.trials.length ? headline.trials : null,
    basis: candidate2.basis,
    note: candidate2.note(recorded),
    replay: first
  };
}
function widened(estimate, spread, whole) {
  const base = BASE_WIDTH * whole;
  const low = estimate - SPREAD_FACTOR * Math.max(0, estimate - spread.low) - base;
  const high = estimate + SPREAD_FACTOR * Math.max(0, spread.high - estimate) + base;
  return interval(estimate, Math.max(0, low), Math.min(Math.max(whole, estimate), high));
}
var shiftedBy = ({ low, high }, by) => ({ low: low + by, high: high + by });
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

// src/stats/student-t.ts
function drawStudentT(random, degrees) {
  let chiSquared = 0;
  for (let i = 0; i < degrees; i++) chiSquared += random.normal() ** 2;
  const t = random.normal() / Math.sqrt(chiSquared / degrees);
  return degrees > 2 ? t * Math.sqrt((degrees - 2) / degrees) : t;
}
function studentTCumulative(t, degrees) {
  const x = degrees / (degrees + t * t);
  const tail = 0.5 * incompleteBeta(x, degrees / 2, 0.5);
  return t > 0 ? 1 - tail : tail;
}
function incompleteBeta(x, a, b) {
  if (x <= 0) return 0;
  if (x >= 1) return 1;
  if (x > (a + 1) / (a + b + 2)) return 1 - incompleteBeta(1 - x, b, a);
  const front = Math.exp(gammaln(a + b) - gammaln(a) - gammaln(b) + a * Math.log(x) + b * Math.log(1 - x));
  const tiny = 1e-300;
  const guard = (value2) => Math.abs(value2) < tiny ? tiny : value2;
  let c = 1;
  let d = 1 / guard(1 - (a + b) * x / (a + 1));
  let fraction = d;
  for (let m = 1; m <= 300; m++) {
    const even = m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m));
    d = 1 / guard(1 + even * d);
    c = guard(1 + even / c);
    fraction *= d * c;
    const odd = -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1));
    d = 1 / guard(1 + odd * d);
    c = guard(1 + odd / c);
    const change2 = d * c;
    fraction *= change2;
    if (Math.abs(change2 - 1) < 1e-14) break;
  }
  return front * fraction / a;
}

// src/estimate/risk/bands.ts
var BANDS = [
  { below: 0.02, words: "very unlikely", observed: 6e-3 },
  { below: 0.1, words: "unlikely", observed: 0.13 },
  { below: 0.25, words: "possible", observed: 0.25 },
  { below: 0.5, words: "possible", observed: 0.34 },
  { below: Number.POSITIVE_INFINITY, words: "about even", observed: 0.49 }
];
function bandOf(probability) {
  const { words, observed } = BANDS.find(({ below }) => probability < below);
  return { words, observed };
}

// src/estimate/risk/calibration.ts
var COEFFICIENTS2 = [-0.357, 0.403, 0.328, -5.487];
var DEPENDENCE = 0.8;
var LEAST = 1e-5;
function calibrated(match, rank, progress) {
  const [constant, byMatch, byRank, byProgress] = COEFFICIENTS2;
  const score2 = constant + byMatch * logit(match) + byRank * logit(rank) + byProgress * Math.min(1, progress);
  return 1 / (1 + Math.exp(-score2));
}
function probabilityOfAny(probabilities) {
  let none = 0;
  for (const probability of probabilities) none += Math.log1p(-Math.min(probability, 1 - 1e-12));
  return 1 - Math.exp(DEPENDENCE * none);
}
function logit(probability) {
  const clipped = Math.min(Math.max(probability, LEAST), 1 - LEAST);
  return Math.log(clipped / (1 - clipped));
}

// src/estimate/risk/match.ts
function matchedGain(values, step, references) {
  const last = values[step - 1];
  const distances = references.map((reference) => shapeDistance(values, reference.values, step));
  const sorted = [...distances].sort((a, b) => a - b);
  const width = Math.max(
    sorted[Math.min(sorted.length - 1, Math.max(2, Math.floor(sorted.length / 4)))] ?? 0,
    1e-12
  );
  let total2 = 0;
  let squares = 0;
  let gain = 0;
  const gains = references.map((reference) => reference.final - reference.values[step - 1]);
  const weights = distances.map((distance2) => Math.exp(-0.5 * (distance2 / width) ** 2));
  for (const [j, weight] of weights.entries()) {
    total2 += weight;
    squares += weight * weight;
    gain += weight * gains[j];
  }
  gain /= total2;
  let variance2 = 0;
  for (const [j, weight] of weights.entries())
    variance2 += weight / total2 * (gains[j] - gain) ** 2;
  const effective = Math.max(total2 * total2 / squares, 1.01);
  const corrected = variance2 * (effective / (effective - 1)) * (1 + 1 / effective);
  const least = (1e-6 * (1 + Math.abs(last))) ** 2;
  return { gain, variance: Math.max(corrected, least), degrees: Math.max(effective - 1, 1) };
}
function probabilityBeyond(target2, value2, match) {
  const t = (target2 - value2 - match.gain) / Math.sqrt(match.variance);
  return 1 - studentTCumulative(t, match.degrees);
}
function shapeDistance(a, b, step) {
  const lastA = a[step - 1];
  const lastB = b[step - 1];
  let sum4 = 0;
  let count2 = 0;
  for (let s = 0; s < step; s++) {
    const off = b[s] - lastB - (a[s] - lastA);
    if (Number.isFinite(off)) {
      sum4 += off * off;
      count2++;
    }
  }
  return Math.sqrt(sum4 / Math.max(1, count2)) + 0.5 * Math.abs(lastB - lastA);
}

// src/estimate/unstopped/length.ts
var DECLARES = /(^|[^a-z])(epochs?|rounds?|n_?estimators|iterations?|max_?iter|steps?|trees)([^a-z]|$)/;
var DIFFERS = /early|patience|warm|decay|per_|batch|eval|log|save|unroll|stopping/;
function plannedLength(job, completed, all) {
  const finished = completed.filter((trial) => trial.steps > 0);
  const names = declaringNames(job, all);
  let capped = null;
  for (const name of names) {
    const declared = (of) => Number(hyperparameter(job, of, name));
    if (finished.length === 0) {
      return { source: "declared", steps: declared, words: `the hyperparameter ${name}` };
    }
    const ratios = finished.map((trial) => trial.steps / declared(trial));
    const most = median(ratios);
    const agree = finished.filter((trial) => near(trial.steps, declared(trial) * most)).length;
    if (agree >= 0.8 * finished.length) {
      const steps = (of) => Math.max(1, Math.round(declared(of) * most));
      return { source: "declared", steps, words: `the hyperparameter ${name}` };
    }
    if (capped === null && Math.max(...ratios) <= 1.02) {
      capped = { source: "varied", steps: declared, words: `finished trials of up to ${name} steps` };
    }
  }
  if (finished.length > 0) {
    const usual = median(finished.map((trial) => trial.steps));
    const agree = finished.filter((trial) => near(trial.steps, usual)).length;
    if (agree >= 0.9 * finished.length) {
      return {
        source: "constant",
        steps: () => Math.round(usual),
        words: "the length of the finished trials"
      };
    }
  }
  const resource = job.hyperband?.maxResource ?? null;
  if (resource !== null) {
    return { source: "resource", steps: () => resource, words: "Hyperband's maximum resource" };
  }
  if (capped) return capped;
  if (finished.length === 0) return null;
  const longest = finished.reduce((most, trial) => Math.max(most, trial.steps), 0);
  return { source: "varied", steps: () => longest, words: "the lengths of the finished trials" };
}
var near = (a, b) => Math.abs(a - b) <= Math.max(1.01, 0.02 * b) && Math.abs(a - b) < 0.34 * b + 1e-9;
function hyperparameter(job, of, name) {
  const own = of.trial.hyperparameters[name];
  if (own !== void 0) return own.replaceAll('"', "");
  const definition = job.definitions.find((found) => found.name === of.trial.definitionName) ?? job.definitions[0];
  return definition?.staticHyperparameters[name]?.replaceAll('"', "");
}
function declaringNames(job, all) {
  const names = /* @__PURE__ */ new Set();
  for (const { trial } of all) for (const name of Object.keys(trial.hyperparameters)) names.add(name);
  for (const definition of job.definitions) {
    for (const name of Object.keys(definition.staticHyperparameters)) names.add(name);
  }
  const counts = (value2) => Number.isFinite(Number(value2)) && Number(value2) >= 1;
  return [...names].filter((name) => {
    const plain = name.toLowerCase().replaceAll("-", "_").replace(/^num_|^n_|^max_/, "");
    const whole = name.toLowerCase().replaceAll("-", "_");
    return (DECLARES.test(plain) || DECLARES.test(whole.replaceAll("_", " "))) && !DIFFERS.test(whole);
  }).filter((name) => all.every((of) => counts(hyperparameter(job, of, name)))).sort((a, b) => (/epoch/i.test(b) ? 1 : 0) - (/epoch/i.test(a) ? 1 : 0) || (a < b ? -1 : 1));
}

// src/estimate/risk.ts
var MOST_REFERENCES2 = 300;
var DRAWS = 400;
var SEED4 = 19081127;
function lostModelRisk(job, trials) {
  const ordered = [...trials].sort(
    (a, b) => a.createdAt - b.createdAt || (a.name < b.name ? -1 : a.name > b.name ? 1 : 0)
  );
  const stoppedCount = ordered.filter(({ outcome }) => outcome === "earlyStopped").length;
  if (stoppedCount === 0) return untold2("no trial was stopped early");
  const found = [];
  for (const name of new Set(ordered.map(({ definitionName }) => definitionName))) {
    found.push(
      ...outlooks(
        job,
        ordered.filter(({ definitionName }) => definitionName === name)
      )
    );
  }
  if (found.length === 0) {
    const completed = ordered.filter(
      ({ outcome, objective: objective2 }) => outcome === "completed" && objective2 !== null
    );
    return untold2(
      completed.length === 0 ? "no trial finished, so there is no best model to compare with" : "there are no objective curves to compare stopped trials with finished ones"
    );
  }
  const probability = probabilityOfAny(found.map((outlook) => outlook.probability));
  return {
    probability,
    band: bandOf(probability),
    trials: new Map(found.map((outlook) => [outlook.name, outlook.probability])),
    gainUpperBound: gainUpperBound(found),
    reason: null
  };
}
var untold2 = (reason) => ({
  probability: null,
  band: null,
  trials: /* @__PURE__ */ new Map(),
  gainUpperBound: null,
  reason
});
function outlooks(job, trials) {
  const definition = job.definitions.find(({ name }) => name === trials[0]?.definitionName) ?? job.definitions[0];
  const sign = (definition?.objective ?? job.objective)?.goal === "Minimize" ? -1 : 1;
  const read = (outcome) => trials.flatMap(
    (trial) => trial.outcome === outcome ? readProgress(trial, sign, definition?.checkpointed ?? false) ?? [] : []
  );
  const finished = read("completed");
  const stopped2 = read("earlyStopped").filter(({ steps }) => steps > 0);
  const length = plannedLength(job, finished, [...finished, ...stopped2]);
  const references = finished.flatMap((progress) => {
    const final = finalValue(progress, sign);
    return Number.isFinite(final) ? [{ progress, values: progress.values, final }] : [];
  });
  const incumbent = Math.max(...references.map(({ final }) => final));
  if (!Number.isFinite(incumbent)) return [];
  return stopped2.map((progress) => {
    const { steps, values, trial } = progress;
    const value2 = finalValue(progress, sign);
    const base = { name: trial.name, incumbent, value: value2 };
    if (!Number.isFinite(value2)) return { ...base, probability: 0, match: null };
    const longer = references.filter(
      (of) => of.progress.steps > steps && Number.isFinite(of.values[steps - 1])
    );
    if (longer.length < 3) return { ...base, probability: 1 / (2 * references.length), match: null };
    const compared = thinned(longer, MOST_REFERENCES2);
    const match = matchedGain(values, steps, compared);
    const planned = length?.steps(progress) ?? Math.max(...longer.map((of) => of.progress.steps));
    const rank = rankProbability(value2, steps, incumbent, compared, references.length);
    return {
      ...base,
      match,
      probability: calibrated(probabilityBeyond(incumbent, value2, match), rank, steps / planned)
    };
  });
}
function rankProbability(value2, step, incumbent, references, completed) {
  const noBetter = references.filter((of) => of.values[step - 1] <= value2);
  const reached = noBetter.filter(({ final }) => final >= incumbent).length;
  return (reached + 1 / (completed + 1)) / (noBetter.length + 1);
}
function finalValue({ trial, values }, sign) {
  const last = values.at(-1) ?? Number.NaN;
  if (trial.objective === null) return values.length > 0 ? last : Number.NaN;
  return Number.isFinite(last) || values.length === 0 ? sign * trial.objective : Number.NaN;
}
function gainUpperBound(found) {
  const random = seededRandom(SEED4);
  const likely = found.filter(({ match, probability }) => match !== null && probability > 1e-4);
  const most = Array.from({ length: DRAWS }, () => {
    let best = 0;
    for (const { match, value: value2, incumbent } of likely) {
      if (!match) continue;
      const end = value2 + match.gain + Math.sqrt(match.variance) * drawStudentT(random, 5);
      best = Math.max(best, end - incumbent);
    }
    return best;
  });
  return quantile(most, 0.95);
}
function thinned(rows, most) {
  if (rows.length <= most) return rows;
  return Array.from({ length: most }, (_, i) => rows[Math.floor(i * rows.length / most)]);
}

// src/estimate/run-rate.ts
var DAYS_PER_MONTH = 30.44;
var SECONDS_PER_DAY = 86400;
var FEWEST_DAYS = 7;
function runRate(job, all) {
  const stem = stemOf(job.name);
  const family = all.filter(
    (other) => stemOf(other.name) === stem || related(job, other) || related(other, job)
  );
  const runs = new Map(family.map((each) => [each.arn, each.createdAt]));
  const times = [...runs.values()];
  const days = (Math.max(...times) - Math.min(...times)) / SECONDS_PER_DAY;
  if (times.length < 2 || days < FEWEST_DAYS) return null;
  return {
    runsPerMonth: (times.length - 1) / days * DAYS_PER_MONTH,
    runs: times.length,
    days,
    namedLike: stem
  };
}
function related(child, parent) {
  return child.warmStart?.parents.includes(parent.name) ?? false;
}
function stemOf(name) {
  const parts = name.split("-");
  while (parts.length > 1 && /\d/.test(parts.at(-1) ?? "")) parts.pop();
  return parts.join("-");
}

// src/stats/best-of.ts
function expectedBestOf(sorted, m) {
  let expected = 0;
  for (const [rank, weight] of bestOfWeights(sorted.length, m)) expected += weight * (sorted[rank] ?? 0);
  return expected;
}
function bestOfQuantile(sorted, m, share2) {
  let above = 0;
  for (const [rank, weight] of bestOfWeights(sorted.length, m)) {
    above += weight;
    if (above >= 1 - share2 - 1e-12) return sorted[rank] ?? 0;
  }
  return sorted[m - 1] ?? 0;
}
function* bestOfWeights(n, m) {
  let weight = m / n;
  for (let rank = n - 1; rank >= m - 1 && weight > 1e-15; rank -= 1) {
    yield [rank, weight];
    weight *= (rank + 1 - m) / rank;
  }
}
function drawCumulativeWeights(n, random) {
  const cumulative = new Float64Array(n + 1);
  let sum4 = 0;
  for (let rank = 0; rank <= n; rank += 1) {
    sum4 -= Math.log(1 - random.uniform());
    cumulative[rank] = sum4;
  }
  for (let rank = 0; rank <= n; rank += 1) cumulative[rank] = (cumulative[rank] ?? 0) / sum4;
  return cumulative;
}

// src/estimate/search-length/best-so-far.ts
function improvements(scored, least = 0) {
  let best = Number.NEGATIVE_INFINITY;
  return scored.flatMap((trial) => {
    if (!(trial.score > best + (Number.isFinite(best) ? least : 0))) return [];
    best = trial.score;
    return { trial: trial.name, number: trial.number, objective: trial.objective, spentUsd: trial.spentUsd };
  });
}
function reachedWithin(scored, sorted, share2) {
  const best = sorted.at(-1) ?? 0;
  const distance2 = share2 * Math.abs(best);
  const first = scored.find((trial) => trial.score >= best - distance2);
  return {
    share: share2,
    distance: distance2,
    trials: first?.number ?? scored.length,
    spentUsd: first?.spentUsd ?? null,
    trialsInAnyOrder: fewest(sorted.length, (m) => expectedBestOf(sorted, m) >= best - distance2)
  };
}
function fewest(n, holds2) {
  let [low, high] = [1, n];
  while (low < high) {
    const middle = low + high >> 1;
    if (holds2(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}

// src/estimate/search-length/expected-best.ts
var DRAWS2 = 300;
var MOST_DRAWN_VALUES = 3e5;
var FIVE_SPACINGS = 137 / 60;
var NEGLIGIBLE = 1e-9;
var FEW = 15;
var SEED5 = 20200612;
function bestOf(values, lengths2) {
  const sorted = withFloor(values);
  const n = sorted.length;
  const best = sorted[n - 1] ?? 0;
  const worst = sorted[0] ?? 0;
  if (best === worst)
    return lengths2.map((trials) => ({ trials, mean: exactly(best), oneSearch: exactly(best) }));
  const random = seededRandom(SEED5);
  const excess = (best - (sorted[Math.max(0, n - 6)] ?? worst)) / FIVE_SPACINGS;
  const draws = Array.from(
    { length: Math.max(40, Math.min(DRAWS2, Math.floor(MOST_DRAWN_VALUES / n))) },
    () => ({
      cumulative: drawCumulativeWeights(n, random),
      beyond: best - excess * Math.log(1 - random.uniform()),
      chance: random.uniform()
    })
  );
  return lengths2.map((trials) => {
    const estimate = expectedBestOf(sorted, Math.min(n, trials));
    const means = draws.map(({ cumulative, beyond }) => meanUnder(sorted, cumulative, beyond, trials));
    const single = draws.map(
      ({ cumulative, beyond, chance }) => valueAt(sorted, cumulative, beyond, chance ** (1 / trials))
    );
    return { trials, mean: ninety(estimate, means, n), oneSearch: ninety(estimate, single, n) };
  });
}
function withFloor(sorted) {
  const middle = sorted[sorted.length >> 1] ?? 0;
  const floor = middle - 3 * ((sorted.at(-1) ?? 0) - middle);
  return (sorted[0] ?? 0) < floor ? sorted.map((value2) => Math.max(value2, floor)) : sorted;
}
function meanUnder(sorted, cumulative, beyond, trials) {
  let above = 1;
  let mean2 = 0;
  for (let rank = sorted.length; rank >= 0 && above > NEGLIGIBLE; rank -= 1) {
    const below = rank === 0 ? 0 : (cumulative[rank - 1] ?? 0) ** trials;
    mean2 += (above - below) * (sorted[rank] ?? beyond);
    above = below;
  }
  return mean2;
}
function valueAt(sorted, cumulative, beyond, share2) {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = low + high >> 1;
    if ((cumulative[middle] ?? 1) >= share2) high = middle;
    else low = middle + 1;
  }
  return sorted[low] ?? beyond;
}
function ninety(estimate, draws, n) {
  draws.sort((a, b) => a - b);
  const widened2 = (end) => estimate + (1 + FEW / n) * (end - estimate);
  return interval(estimate, widened2(quantileSorted(draws, 0.05)), widened2(quantileSorted(draws, 0.95)));
}

// src/estimate/search-length/more-trials.ts
var GAIN = 0.35;
function moreTrials(sorted, trialUsd, trials) {
  const n = sorted.length;
  const improvementProbability = trials / (n + trials);
  const spread = (sorted[n - 1] ?? 0) - (sorted[Math.max(0, n - 6)] ?? 0);
  return {
    trials,
    improvementProbability,
    expectedGain: GAIN * improvementProbability * spread,
    costUsd: trialUsd === null ? null : trials * trialUsd
  };
}

// src/estimate/search-length/scored-trials.ts
function scoredTrials(job, trials, spent) {
  const sign = job.objective?.goal === "Minimize" ? -1 : 1;
  let spentUsd = 0;
  return trials.flatMap((trial, index) => {
    const cost = spent.perTrial.get(trial.name)?.costUsd ?? null;
    spentUsd = spentUsd === null || cost === null ? null : spentUsd + cost;
    if (trial.objective === null || trial.outcome === "failed" || trial.outcome === "running") return [];
    const { name, objective: objective2, hyperparameters } = trial;
    return { name, number: index + 1, objective: objective2, score: sign * objective2, spentUsd, hyperparameters };
  });
}
function repeatNoise(scored) {
  const same = Map.groupBy(scored, (trial) => JSON.stringify(Object.entries(trial.hyperparameters).sort()));
  let [squares, degrees] = [0, 0];
  for (const group of same.values()) {
    const mean2 = group.reduce((sum4, trial) => sum4 + trial.score, 0) / group.length;
    squares += group.reduce((sum4, trial) => sum4 + (trial.score - mean2) ** 2, 0);
    degrees += group.length - 1;
  }
  return degrees > 0 ? Math.sqrt(squares / degrees) : null;
}

// src/estimate/search-length/search-length.ts
var FEWEST2 = 3;
var LENGTHS = [1, 2, 3, 5, 8, 10, 15, 20, 30, 50, 75, 100, 150, 200, 300, 500, 750, 1e3, 2e3, 5e3];
var WITHIN = [0, 1e-3, 0.01];
var LEAST_SHARE2 = 0.01;
function searchLength(job, trials, spent) {
  if (job.strategy === "Hyperband" || job.objective === null) return null;
  const scored = scoredTrials(job, trials, spent);
  const n = scored.length;
  if (n < FEWEST2) return null;
  const sign = job.objective.goal === "Minimize" ? -1 : 1;
  const sortedScores = scored.map((trial) => trial.score).sort((a, b) => a - b);
  const best = sortedScores[n - 1] ?? 0;
  const leastThatMatters = Math.max(LEAST_SHARE2 * Math.abs(best), repeatNoise(scored) ?? 0);
  const records = improvements(scored);
  const trialUsd = spent.costUsd === null || spent.costIsAtLeast ? null : spent.costUsd / n;
  const lengths2 = LENGTHS.filter((length) => length < n);
  return {
    scored,
    sortedScores,
    sign,
    descriptive: job.strategy !== "Random" && job.strategy !== "Grid",
    note: noteOn(job, best === sortedScores[0], best === sortedScores[n - 6]),
    bestSoFar: records,
    leastThatMatters,
    lastThatMattered: lastImprovement(scored, spent, trials.length, leastThatMatters),
    expectedBest: bestOf(sortedScores, [...lengths2, n]).map(({ trials: length, mean: mean2 }) => ({
      trials: length,
      objective: signed(mean2, sign)
    })),
    reachedWithin: WITHIN.map((share2) => reachedWithin(scored, sortedScores, share2)),
    moreTrials: [.../* @__PURE__ */ new Set([Math.ceil(n / 10), Math.ceil(n / 4), Math.ceil(n / 2), n])].map(
      (more) => moreTrials(sortedScores, trialUsd, more)
    ),
    oneMoreImprovement: {
      trials: n,
      costUsd: trialUsd === null ? null : n * trialUsd,
      lastCostUsd: between(records.at(-2), records.at(-1))
    }
  };
}
function signed(of, sign) {
  if (sign === 1) return of;
  return { ...of, estimate: -of.estimate, low: -of.high, high: -of.low };
}
function lastImprovement(scored, spent, launched, least) {
  const last = improvements(scored, least).at(-1) ?? { trial: "", number: 1, objective: 0, spentUsd: null };
  const known2 = spent.costUsd !== null && last.spentUsd !== null;
  return {
    ...last,
    trialsAfter: launched - last.number,
    costAfterUsd: known2 ? Math.max(0, (spent.costUsd ?? 0) - (last.spentUsd ?? 0)) : null
  };
}
function between(before, last) {
  if (!last || last.spentUsd === null || before && before.spentUsd === null) return null;
  return last.spentUsd - (before?.spentUsd ?? 0);
}
function noteOn(job, allEqual, plateau) {
  const notes = [
    allEqual ? "All trials gave the same objective: nothing that was searched changed it." : plateau ? "The six best trials are equal: a plateau, or the resolution of the metric." : "",
    job.warmStart ? "Trials of the parent tuning jobs are not counted." : "",
    "One run cannot tell luck from a plateau."
  ];
  return notes.filter(Boolean).join(" ");
}

// src/estimate/unstopped/shortcut.ts
function shortcutSavedSeconds(trials) {
  const seconds3 = (outcome) => trials.flatMap((trial) => {
    const actual = trial.outcome === outcome ? actualSeconds(trial) : null;
    return actual === null ? [] : [actual];
  });
  const completed = seconds3("completed");
  if (completed.length === 0) return null;
  const usual = mean(completed);
  return seconds3("earlyStopped").reduce((sum4, actual) => sum4 + usual - actual, 0);
}

// src/estimate/shortcut.ts
function shortcutSavedUsd(trials, spent) {
  const seconds3 = shortcutSavedSeconds(trials);
  const stopped2 = trials.filter((trial) => trial.outcome === "earlyStopped");
  const costs = stopped2.map((trial) => spent.perTrial.get(trial.name));
  if (seconds3 === null || costs.some((cost) => !cost || cost.unpriced.length > 0)) return null;
  if (costs.length === 0) return 0;
  return seconds3 * costs.reduce((sum4, cost) => sum4 + (cost?.usdPerSecond ?? 0), 0) / costs.length;
}

// src/estimate/unstopped/features.ts
var WIDE = 8;
var MOST_VALUES2 = 12;
function hyperparameterFeatures(trials, ranges) {
  const columns = [];
  const names = new Set(trials.flatMap((trial) => Object.keys(trial.hyperparameters)));
  for (const name of [...names].sort()) {
    const range2 = ranges.find((found) => found.name === name);
    const words = trials.map((trial) => trial.hyperparameters[name]);
    const numbers = words.map((word) => word === void 0 || word === "" ? Number.NaN : Number(word));
    const known2 = numbers.filter(Number.isFinite);
    const absent = words.filter((word) => word === void 0).length;
    if (range2?.kind !== "categorical" && known2.length > 0 && known2.length + absent === words.length) {
      columns.push(filled(scaled2(numbers, range2?.kind ? range2.scaling : "Auto"), known2.length));
      if (absent > 0) columns.push(words.map((word) => word === void 0 ? 1 : 0));
    } else {
      columns.push(...oneHot(words));
    }
  }
  columns.push(
    ...oneHot(trials.map((trial) => trial.instances.map((of) => `${of.instanceType}:${of.count}`).join()))
  );
  const usable = columns.map(standardised).filter((column) => column !== null);
  return trials.map((_, row) => Float64Array.from(usable, (column) => column[row]));
}
function scaled2(numbers, scaling) {
  const known2 = numbers.filter(Number.isFinite);
  const low = Math.min(...known2);
  const high = Math.max(...known2);
  if (scaling === "ReverseLogarithmic" && high < 1) return numbers.map((value2) => -Math.log(1 - value2));
  const logarithmic = scaling === "Logarithmic" || scaling !== "Linear" && high / low >= WIDE;
  return low > 0 && logarithmic ? numbers.map(Math.log) : [...numbers];
}
function filled(numbers, known2) {
  const centre = known2 > 0 ? mean(numbers.filter(Number.isFinite)) : 0;
  return numbers.map((value2) => Number.isFinite(value2) ? value2 : centre);
}
function oneHot(words) {
  const values = [...new Set(words)].sort();
  if (values.length < 2 || values.length > MOST_VALUES2) return [];
  const kept = values.length === 2 ? values.slice(1) : values;
  return kept.map((value2) => words.map((word) => word === value2 ? 1 : 0));
}
function standardised(column) {
  const spread = standardDeviation([...column]);
  if (!(spread > 1e-12 * (1 + Math.abs(column[0] ?? 0))) || !Number.isFinite(spread)) return null;
  const centre = mean([...column]);
  return column.map((value2) => (value2 - centre) / spread);
}

// src/estimate/unstopped/ranks.ts
function centredRanks(of, among) {
  const worth2 = (value2) => Number.isFinite(value2) ? value2 : Number.NEGATIVE_INFINITY;
  const sorted = among.map(worth2).sort((a, b) => a - b);
  const n = Math.max(1, sorted.length);
  return of.map((value2) => {
    const below = countBelow(sorted, worth2(value2), false);
    const upTo = countBelow(sorted, worth2(value2), true);
    return (below + upTo) / 2 / n - 0.5;
  });
}
function countBelow(sorted, value2, inclusive) {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = low + high >> 1;
    const found = sorted[middle];
    if (found < value2 || inclusive && found === value2) low = middle + 1;
    else high = middle;
  }
  return low;
}

// src/estimate/unstopped/landmark.ts
var MOST_LANDMARKS = 24;
function landmarks(steps) {
  const groups = /* @__PURE__ */ new Map();
  for (const [i, step] of steps.entries()) groups.set(step, [...groups.get(step) ?? [], i]);
  const ordered = [...groups].sort(([a], [b]) => a - b);
  if (ordered.length <= MOST_LANDMARKS) return ordered.map(([step, stopped2]) => ({ step, stopped: stopped2 }));
  const size = steps.length / MOST_LANDMARKS;
  const found = [];
  for (const [step, stopped2] of ordered) {
    const last = found.at(-1);
    if (last && last.stopped.length + stopped2.length / 2 <= size) last.stopped.push(...stopped2);
    else if (last && found.length === MOST_LANDMARKS) last.stopped.push(...stopped2);
    else found.push({ step, stopped: [...stopped2] });
  }
  return found;
}
var TINY = 1e-3;
function paceAt(progress, step, window) {
  const { clock } = progress;
  if (!clock) return { average: 0, local: 0 };
  const done = Math.max(secondsAt(clock, step), TINY);
  const average = Math.log(done / step);
  let steps = Math.max(2, Math.ceil(step / 3));
  while (steps < step && done - secondsAt(clock, step - steps) < window) steps = Math.min(step, 2 * steps);
  if (steps >= step) return { average, local: average };
  const took = done - secondsAt(clock, step - steps);
  return { average, local: Math.log(Math.max(took, TINY) / steps) };
}
function valueAt2(progress, step) {
  return progress.values[Math.min(step, progress.values.length) - 1] ?? Number.NaN;
}
function ranksAt(of, among, step) {
  const reached = among.filter((progress) => progress.steps >= step).map((found) => valueAt2(found, step));
  return centredRanks(
    of.map((progress) => valueAt2(progress, step)),
    reached
  );
}

// src/stats/cholesky.ts
function cholesky(a, n) {
  const l = new Float64Array(n * n);
  for (let i = 0; i < n; i++) {
    for (let j = 0; j <= i; j++) {
      let sum4 = a[i * n + j] ?? 0;
      for (let k = 0; k < j; k++) sum4 -= l[i * n + k] * l[j * n + k];
      l[i * n + j] = i === j ? Math.sqrt(Math.max(sum4, 1e-12)) : sum4 / l[j * n + j];
    }
  }
  return l;
}
function choleskyInverse(l, n) {
  const inverse = new Float64Array(n * n);
  for (let j = 0; j < n; j++) {
    inverse[j * n + j] = 1 / l[j * n + j];
    for (let i = j + 1; i < n; i++) {
      let sum4 = 0;
      for (let k = j; k < i; k++) sum4 -= l[i * n + k] * inverse[k * n + j];
      inverse[i * n + j] = sum4 / l[i * n + i];
    }
  }
  const result = new Float64Array(n * n);
  for (let i = 0; i < n; i++) {
    for (let j = 0; j <= i; j++) {
      let sum4 = 0;
      for (let k = i; k < n; k++) sum4 += inverse[k * n + i] * inverse[k * n + j];
      result[i * n + j] = sum4;
      result[j * n + i] = sum4;
    }
  }
  return result;
}

// src/stats/kernel-ridge.ts
function fitKernel(kernel, n, noise) {
  const a = Float64Array.from(kernel);
  for (let i = 0; i < n; i++) a[i * n + i] = a[i * n + i] + noise;
  return { n, inverse: choleskyInverse(cholesky(a, n), n) };
}
function dualCoefficients({ n, inverse }, y) {
  const alpha = new Float64Array(n);
  for (let i = 0; i < n; i++) {
    let sum4 = 0;
    for (let j = 0; j < n; j++) sum4 += inverse[i * n + j] * y[j];
    alpha[i] = sum4;
  }
  return alpha;
}
function leaveOneOutResiduals({ n, inverse }, alpha) {
  return alpha.map((value2, i) => value2 / inverse[i * n + i]);
}
var HUBER = 1.345;
var ROUNDS = 6;
function robustFit(fit, y) {
  let alpha = dualCoefficients(fit, y);
  let residuals = leaveOneOutResiduals(fit, alpha);
  if (y.length < 4) return { alpha, residuals };
  for (let round2 = 0; round2 < ROUNDS; round2++) {
    const most = HUBER * 1.4826 * median(Array.from(residuals, Math.abs));
    const believed = y.map((value2, i) => {
      const residual = residuals[i];
      return Math.abs(residual) > most ? value2 - residual + Math.sign(residual) * most : value2;
    });
    alpha = dualCoefficients(fit, believed);
    const drawnIn = leaveOneOutResiduals(fit, alpha);
    residuals = drawnIn.map((residual, i) => residual + y[i] - believed[i]);
  }
  return { alpha, residuals };
}
function posteriorVariance({ n, inverse }, self, k) {
  let explained = 0;
  for (let i = 0; i < n; i++) {
    const ki = k[i];
    if (ki === 0) continue;
    let sum4 = 0;
    for (let j = 0; j < n; j++) sum4 += inverse[i * n + j] * k[j];
    explained += ki * sum4;
  }
  return Math.max(0, self - explained);
}

// src/estimate/unstopped/candidates.ts
var RIDGES = [0.03, 0.1, 0.3, 1, 3, 10, 30];
var LEAST_ROWS = 4;
var LEVEL_VARIANCE = { trusted: 0.5, free: 1e3 };
function candidates2({ response, starts }) {
  return starts.flatMap((start) => {
    const { rows, level } = start;
    const n = rows.length;
    const found = [];
    const dimensions = rows[0]?.length ?? 0;
    const families = dimensions > 0 && n >= LEAST_ROWS ? FAMILIES : FAMILIES.slice(0, 1);
    const constant = LEVEL_VARIANCE[level];
    for (const { family, kernel } of families) {
      const gram = gramMatrix(rows, kernel);
      for (const ridge of family === "level" ? [1] : RIDGES) {
        const fit = fitKernel(
          gram.map((value2) => constant + value2 / ridge),
          n,
          1
        );
        const covariance = (a, b) => constant + kernel(a, b) / ridge;
        for (const guess of start.guesses) {
          const wanted = Float64Array.from(response, (value2, i) => value2 - guess.rows[i]);
          found.push(candidate(`${guess.name}, ${family}`, guess, fit, wanted, start, covariance));
        }
      }
    }
    return found;
  });
}
function gramMatrix(rows, kernel) {
  const n = rows.length;
  const gram = new Float64Array(n * n);
  for (let i = 0; i < n; i++) {
    for (let j = 0; j <= i; j++) {
      gram[i * n + j] = kernel(rows[i], rows[j]);
      gram[j * n + i] = gram[i * n + j];
    }
  }
  return gram;
}
var FAMILIES = [
  { family: "level", kernel: () => 0 },
  { family: "linear", kernel: (a, b) => dot(a, b) / a.length },
  { family: "smooth", kernel: (a, b) => Math.exp(-distance(a, b) / (2 * a.length)) }
];
function candidate(name, guess, fit, wanted, { rows, targets }, covariance) {
  const { alpha, residuals } = robustFit(fit, wanted);
  const against = (target2) => Float64Array.from(rows, (row) => covariance(target2, row));
  let rowVariance = 0;
  for (let i = 0; i < fit.n; i++) rowVariance += 1 / fit.inverse[i * fit.n + i] / fit.n;
  return {
    name,
    guess,
    residuals,
    rowVariance,
    predict: () => Float64Array.from(targets, (target2, i) => {
      let sum4 = guess.targets[i];
      for (let j = 0; j < rows.length; j++) {
        sum4 += alpha[j] * covariance(target2, rows[j]);
      }
      return sum4;
    }),
    variance: (target2) => {
      const features = targets[target2];
      return 1 + posteriorVariance(fit, covariance(features, features), against(features));
    }
  };
}
function dot(a, b) {
  let sum4 = 0;
  for (let i = 0; i < a.length; i++) sum4 += a[i] * b[i];
  return sum4;
}
function distance(a, b) {
  let sum4 = 0;
  for (let i = 0; i < a.length; i++) sum4 += (a[i] - b[i]) ** 2;
  return sum4;
}

// src/estimate/unstopped/weigh.ts
var LEAST_WEIGHT = 0.02;
function weigh(problem, floor, priorDeviation) {
  const n = problem.response.length;
  const all = candidates2(problem);
  const scores = all.map(({ residuals }) => -n * Math.log(meanSize(residuals, floor)));
  const best = Math.max(...scores);
  const raw = scores.map((score2) => Math.exp(score2 - best));
  const total2 = raw.reduce((sum4, value2) => sum4 + value2, 0);
  const kept = all.map((candidate2, i) => ({ candidate: candidate2, weight: raw[i] / total2 })).sort((a, b) => b.weight - a.weight).filter(({ weight }, rank) => rank === 0 || weight >= LEAST_WEIGHT && rank < 8);
  const keptTotal = kept.reduce((sum4, { weight }) => sum4 + weight, 0);
  return combine(
    problem.response.length,
    kept.map((found) => ({ ...found, weight: found.weight / keptTotal })),
    priorDeviation
  );
}
function combine(n, parts, priorDeviation) {
  const predictions = parts.map(({ candidate: candidate2 }) => candidate2.predict());
  const targets = predictions[0] ?? new Float64Array(0);
  const mean2 = new Float64Array(targets.length);
  const spread = new Float64Array(targets.length);
  const inflation = new Float64Array(targets.length);
  const residuals = new Float64Array(n);
  const weights = /* @__PURE__ */ new Map();
  for (const [p, { candidate: candidate2, weight }] of parts.entries()) {
    const predicted = predictions[p];
    for (let i = 0; i < targets.length; i++) {
      mean2[i] = mean2[i] + weight * predicted[i];
      inflation[i] = inflation[i] + weight * candidate2.variance(i) / candidate2.rowVariance;
    }
    for (let j = 0; j < n; j++) {
      residuals[j] = residuals[j] + weight * candidate2.residuals[j];
    }
    weights.set(candidate2.name, (weights.get(candidate2.name) ?? 0) + weight);
  }
  for (const [p, { weight }] of parts.entries()) {
    const predicted = predictions[p];
    for (let i = 0; i < targets.length; i++) {
      const off = predicted[i] - mean2[i];
      spread[i] = spread[i] + weight * off * off;
    }
  }
  const noise = meanSquare(residuals, priorDeviation);
  const deviation = spread.map((between2, i) => Math.sqrt(between2 + noise * inflation[i]));
  return { mean: mean2, deviation, residuals, weights };
}
function meanSquare(residuals, floor) {
  let sum4 = 2 * floor * floor;
  for (const residual of residuals) sum4 += residual * residual;
  return sum4 / (residuals.length + 2);
}
function meanSize(residuals, floor) {
  let sum4 = 2 * floor;
  for (const residual of residuals) sum4 += Math.abs(residual);
  return sum4 / (residuals.length + 2);
}

// src/estimate/unstopped/length-left.ts
function lengthLeft(landmark, stopped2, finished, cap) {
  const { step } = landmark;
  const targets = landmark.stopped.map((i) => stopped2[i]);
  const everyone = [...finished, ...stopped2].map(({ progress }) => progress);
  const rowRanks = ranksAt(
    finished.map(({ progress }) => progress),
    everyone,
    step
  );
  const targetRanks = ranksAt(
    targets.map(({ progress }) => progress),
    everyone,
    step
  );
  const own = (of, rank, at) => Float64Array.from([...of.features, 3.5 * rank, 3 * shareOfRecords(of.progress, at)]);
  return weigh(
    {
      response: finished.map(({ progress }) => shareLeft(progress, step, cap(progress))),
      starts: [
        {
          level: "free",
          guesses: [
            {
              name: "finished trials",
              rows: new Float64Array(finished.length),
              targets: new Float64Array(targets.length)
            }
          ],
          rows: finished.map((of, j) => own(of, rowRanks[j], step)),
          targets: targets.map((of, i) => own(of, targetRanks[i], of.progress.steps))
        }
      ]
    },
    0.02,
    0.15
  );
}
function shareLeft(progress, step, cap) {
  return Math.min(1, (progress.steps - step) / Math.max(1, cap - step));
}
function shareOfRecords({ values }, step) {
  const window = Math.min(step, Math.max(5, Math.ceil(step / 2)));
  let best = Number.NEGATIVE_INFINITY;
  let records = 0;
  for (let s = 0; s < Math.min(step, values.length); s++) {
    const value2 = values[s];
    if (value2 > best) {
      best = value2;
      if (s >= step - window) records++;
    }
  }
  return records / Math.max(1, window);
}

// src/estimate/unstopped/pace-left.ts
var FLOOR = 0.01;
var PRIOR = 0.05;
var RANK_SCALE = 3.5;
function paceLeft(landmark, stopped2, finished, planned, window) {
  const { step } = landmark;
  const targets = landmark.stopped.map((i) => stopped2[i]);
  const everyone = [...finished, ...stopped2].map(({ progress }) => progress);
  const rowPaces = finished.map(({ progress }) => paceAt(progress, step, window));
  const targetPaces = targets.map(({ progress }) => paceAt(progress, progress.steps, window));
  const rowRanks = ranksAt(
    finished.map(({ progress }) => progress),
    everyone,
    step
  );
  const targetRanks = ranksAt(
    targets.map(({ progress }) => progress),
    everyone,
    step
  );
  const lengths2 = finished.map(({ progress }) => Math.log(progress.steps));
  const varies = Math.max(...lengths2) - Math.min(...lengths2) > 0.1;
  const centre = lengths2.reduce((sum4, value2) => sum4 + value2, 0) / lengths2.length;
  const own = (of, pace, rank, length) => [
    ...of.features,
    RANK_SCALE * rank,
    4 * (pace.local - pace.average),
    ...varies ? [2 * (length - centre)] : []
  ];
  const rows = finished.map(
    (of, j) => own(of, rowPaces[j], rowRanks[j], lengths2[j])
  );
  const targetRows = targets.map(
    (of, i) => own(of, targetPaces[i], targetRanks[i], Math.log(planned(of.progress)))
  );
  const averages2 = rowPaces.map(({ average }) => average);
  const usual = mean(averages2);
  const usualSpread = Math.max(standardDeviation(averages2), 0.02);
  const withPace = (row, pace) => Float64Array.from([...row, clamp2((pace.average - usual) / usualSpread, 4)]);
  return weigh(
    {
      response: finished.map(({ progress }) => logPaceLeft(progress, step)),
      starts: [
        {
          level: "trusted",
          guesses: [
            {
              name: "own pace so far",
              rows: averages2,
              targets: targetPaces.map(({ average }) => average)
            },
            {
              name: "own pace of late",
              rows: rowPaces.map(({ local }) => local),
              targets: targetPaces.map(({ local }) => local)
            }
          ],
          rows: rows.map((row) => Float64Array.from(row)),
          targets: targetRows.map((row) => Float64Array.from(row))
        },
        {
          level: "free",
          guesses: [
            { name: "finished trials", rows: zeros(finished.length), targets: zeros(targets.length) }
          ],
          rows: rows.map((row, j) => withPace(row, rowPaces[j])),
          targets: targetRows.map((row, i) => withPace(row, targetPaces[i]))
        }
      ]
    },
    FLOOR,
    PRIOR
  );
}
var clamp2 = (value2, most) => Math.min(Math.max(value2, -most), most);
function logPaceLeft({ clock, steps }, step) {
  if (!clock) return 0;
  const left = secondsAt(clock, steps) - secondsAt(clock, step);
  return Math.log(Math.max(left, 1e-3) / (steps - step));
}
var zeros = (length) => new Float64Array(length);

// src/estimate/unstopped/without-curve.ts
function trainedWithoutCurve(stopped2, finished, declared) {
  const zeros2 = (length) => new Float64Array(length);
  const guesses = [
    {
      name: "finished trials",
      rows: zeros2(finished.length),
      targets: zeros2(stopped2.length)
    }
  ];
  if (declared) {
    guesses.push({
      name: "finished trials by declared length",
      rows: Float64Array.from(finished, (of) => Math.log(declared(of))),
      targets: Float64Array.from(stopped2, (of) => Math.log(declared(of)))
    });
  }
  return weigh(
    {
      response: finished.map(({ progress }) => Math.log(Math.max(progress.trained, 1))),
      starts: [
        {
          level: "free",
          guesses,
          rows: finished.map(({ features }) => features),
          targets: stopped2.map(({ features }) => features)
        }
      ]
    },
    0.02,
    0.15
  );
}

// src/estimate/unstopped/definition-group.ts
var WORK2 = 3e8;
var FITS_PER_LANDMARK = 30;
var UNTRIED = 0.35;
function forecastGroup(job, definition, stopped2, finished, window) {
  const everyone = [...finished, ...stopped2];
  const features = hyperparameterFeatures(
    everyone.map(({ trial }) => trial),
    definition?.ranges ?? []
  );
  const cases = everyone.map((progress, i) => ({ progress, features: features[i] }));
  const stoppedCases = cases.slice(finished.length);
  const clocked = cases.slice(0, finished.length).filter(({ progress }) => progress.steps > 0);
  const length = plannedLength(job, finished, everyone);
  const tails = finished.map(({ tail }) => tail);
  const weights = /* @__PURE__ */ new Map();
  const left = /* @__PURE__ */ new Map();
  const note = (weighed, times) => {
    for (const [name, weight] of weighed.weights)
      weights.set(name, (weights.get(name) ?? 0) + times * weight);
  };
  const withCurve = length ? stoppedCases.filter(({ progress }) => progress.steps > 0) : [];
  const cuts = landmarks(withCurve.map(({ progress }) => progress.steps));
  const mostRows = Math.floor((WORK2 / (FITS_PER_LANDMARK * Math.max(1, cuts.length))) ** (1 / 3));
  for (const cut of cuts) {
    if (!length) break;
    const rows2 = thinned2(
      clocked.filter(({ progress }) => progress.steps > cut.step),
      mostRows
    );
    const pace = rows2.length > 0 ? paceLeft(cut, withCurve, rows2, length.steps, window) : null;
    const share2 = length.source === "varied" && rows2.length > 0 ? lengthLeft(cut, withCurve, rows2, length.steps) : null;
    if (pace) note(pace, cut.stopped.length);
    for (const [i, index] of cut.stopped.entries()) {
      const of = withCurve[index];
      left.set(of, stepsLeft(of, length, spreadOf2(pace, i), spreadOf2(share2, i), window));
    }
  }
  const others = stoppedCases.filter((of) => !left.has(of));
  const rows = thinned2(cases.slice(0, finished.length), mostRows);
  if (others.length > 0 && rows.length > 0) {
    const declared = length?.source === "declared" ? (of) => length.steps(of.progress) : null;
    const whole = trainedWithoutCurve(others, rows, declared);
    note(whole, others.length);
    for (const [i, of] of others.entries()) {
      left.set(of, {
        rung: "hyperparameters",
        left: { kind: "whole", trained: spreadOf2(whole, i) }
      });
    }
  }
  const forecasts = stoppedCases.map((of) => {
    const known2 = left.get(of) ?? { rung: "bounds-only", left: bounds(of.progress) };
    const plannedSteps = length && length.source !== "varied" && of.progress.steps > 0 ? length.steps(of.progress) : null;
    return { progress: of.progress, plannedSteps, tails, ...known2 };
  });
  return { forecasts, length, finished: finished.length, weights };
}
function spreadOf2(weighed, i) {
  if (!weighed) return null;
  return {
    mean: weighed.mean[i],
    deviation: weighed.deviation[i],
    residuals: weighed.residuals
  };
}
function stepsLeft({ progress }, length, pace, share2, window) {
  const steps = Math.max(0, length.steps(progress) - progress.steps);
  const own = {
    mean: paceAt(progress, progress.steps, window).average,
    deviation: UNTRIED,
    residuals: []
  };
  if (steps === 0)
    return { rung: "nothing-left", left: { kind: "steps", steps, share: null, pace: pace ?? own } };
  if (length.source === "varied") {
    const guess = share2 ?? { mean: 0.5, deviation: 0.35, residuals: [] };
    return { rung: "length-unknown", left: { kind: "steps", steps, share: guess, pace: pace ?? own } };
  }
  const rung = pace ? "own-curve" : "own-pace-only";
  return { rung, left: { kind: "steps", steps, share: null, pace: pace ?? own } };
}
function bounds({ trial, actual }) {
  const most = Math.max(0, (trial.maxRuntimeSeconds ?? 10 * actual) - actual);
  return { kind: "bounds", estimate: Math.min(actual, most / 2), most };
}
function thinned2(rows, most) {
  if (rows.length <= most) return rows;
  return Array.from({ length: most }, (_, i) => rows[Math.floor(i * rows.length / most)]);
}

// src/estimate/unstopped/draws.ts
var DRAWS3 = 400;
var SEED6 = 20170724;
var COMMON = 0.25;
var COMMON_LENGTH = 0.5;
var ENOUGH_RESIDUALS = 15;
function drawExtra(forecasts) {
  const random = seededRandom(SEED6);
  const commonPace = commonShocks(random);
  const commonLength = commonShocks(random);
  return forecasts.map((forecast) => {
    const { progress, left, tails } = forecast;
    const usualTail = tails.length > 0 ? median([...tails]) : progress.tail;
    const limit = progress.trial.maxRuntimeSeconds;
    const most = limit !== null && limit > progress.actual ? limit - progress.actual : Number.POSITIVE_INFINITY;
    const draws = leftDraws(forecast, random, commonPace, commonLength);
    for (let b = 0; b < DRAWS3; b++) {
      const tail = tails.length > 1 ? tails[Math.floor(random.uniform() * tails.length)] : usualTail;
      const extra = left.kind === "bounds" ? draws[b] : draws[b] + tail - progress.tail;
      draws[b] = Math.min(Math.max(extra, 0), most);
    }
    const estimate = draws.reduce((sum4, value2) => sum4 + value2, 0) / DRAWS3;
    return { estimate, draws };
  });
}
function leftDraws({ left, progress }, random, commonPace, commonLength) {
  const draws = new Float64Array(DRAWS3);
  if (left.kind === "bounds") {
    for (let b = 0; b < DRAWS3; b++) draws[b] = left.most * random.uniform() ** 2;
    return draws;
  }
  if (left.kind === "whole") {
    for (let b = 0; b < DRAWS3; b++) {
      const shock = error(left.trained, random, commonPace[b], COMMON);
      draws[b] = Math.max(0, Math.exp(left.trained.mean + shock) - progress.trained);
    }
    return draws;
  }
  for (let b = 0; b < DRAWS3; b++) {
    const shock = error(left.pace, random, commonPace[b], COMMON);
    let share2 = 1;
    if (left.share) {
      const off = error(left.share, random, commonLength[b], COMMON_LENGTH);
      share2 = Math.min(1, Math.max(0, left.share.mean + off));
    }
    draws[b] = share2 * left.steps * Math.exp(left.pace.mean + shock);
  }
  return draws;
}
function error(of, random, common, shared) {
  const n = of.residuals.length;
  let own = 0;
  if (n >= ENOUGH_RESIDUALS) {
    own = of.residuals[Math.floor(random.uniform() * n)] / (rootMeanSquare(of.residuals) || 1);
  } else {
    own = drawStudentT(random, 4);
  }
  return of.deviation * (Math.sqrt(1 - shared) * own + Math.sqrt(shared) * common);
}
var known = /* @__PURE__ */ new WeakMap();
function rootMeanSquare(values) {
  const found = known.get(values);
  if (found !== void 0) return found;
  let sum4 = 0;
  for (let i = 0; i < values.length; i++) sum4 += values[i] ** 2;
  const result = Math.sqrt(sum4 / Math.max(1, values.length));
  known.set(values, result);
  return result;
}
function commonShocks(random) {
  return Float64Array.from({ length: DRAWS3 }, () => drawStudentT(random, 4));
}

// src/estimate/unstopped/gaps.ts
function gapsOf(groups, trials) {
  const gaps = [];
  const forecasts = groups.flatMap((group) => group.forecasts);
  if (forecasts.length === 0) return gaps;
  const count2 = (n) => `${n} of ${forecasts.length} early-stopped trials`;
  const lost = trials.filter((trial) => trial.outcome === "earlyStopped").length - forecasts.length;
  if (lost > 0)
    gaps.push(`${lost} early-stopped trial(s) have no start or end and were left out of the estimate.`);
  const blind = forecasts.filter(({ progress }) => progress.steps === 0).length;
  if (blind > 0) {
    gaps.push(
      `${count2(blind)} have no objective curve, so their length is told by hyperparameters alone and the range is wide. Allow \`cloudwatch:GetMetricData\` and read the run within 15 days.`
    );
  }
  const coarse = forecasts.filter(
    ({ progress }) => (progress.trial.curve?.periodSeconds ?? 0) > 0 && progress.steps > 0
  );
  if (coarse.length > 0) {
    const period = Math.max(...coarse.map(({ progress }) => progress.trial.curve?.periodSeconds ?? 0));
    gaps.push(
      `Epochs are only counted every ${period} seconds, which makes the range wider. Set \`objective-curves: logs\` for exact times.`
    );
  }
  const unpinned = forecasts.filter(({ progress }) => !trainingTime(progress.trial)?.pinned).length;
  if (unpinned > 0) {
    gaps.push(
      `${count2(unpinned)} have no phases, so start-up could not be told from training. Allow \`sagemaker:DescribeTrainingJob\`.`
    );
  }
  for (const { finished, forecasts: own, length } of groups) {
    if (own.length === 0 || finished >= 3) continue;
    const what = finished === 0 ? "No trial" : finished === 1 ? "Only one trial" : "Only two trials";
    gaps.push(
      `${what} finished, so little shows how the pace changes towards the end and the range is wide` + (length ? "." : ". No hyperparameter declares a length either: only the runtime limit bounds the estimate.")
    );
  }
  if (groups.some(({ length, forecasts: own }) => length?.source === "varied" && own.length > 0)) {
    gaps.push(
      "Finished trials differ in length and no hyperparameter says why (a script that stops itself), so how many epochs the stopped ones had left is itself an estimate."
    );
  }
  return gaps;
}

// src/estimate/unstopped/words.ts
var RUNG_WORDS = {
  "own-curve": "each trial's own pace, corrected by finished trials cut where it was stopped",
  "length-unknown": "each trial's own pace over the lengths of finished trials that went as far",
  hyperparameters: "durations of finished trials, by hyperparameters",
  "own-pace-only": "each trial's own pace alone",
  "bounds-only": "the runtime limit alone",
  "nothing-left": "nothing was left to run"
};
function methodWords(groups) {
  const counts = /* @__PURE__ */ new Map();
  for (const { forecasts } of groups) {
    for (const { rung } of forecasts) counts.set(rung, (counts.get(rung) ?? 0) + 1);
  }
  const ordered = [...counts].sort((a, b) => b[1] - a[1]).map(([rung]) => RUNG_WORDS[rung]);
  if (ordered.length === 0) return "no early-stopped trial";
  const length = groups.find((group) => group.length)?.length;
  return length ? `${ordered.join("; ")}; planned length from ${length.words}` : ordered.join("; ");
}
function resolutionWords(forecasts) {
  const periods = forecasts.flatMap(
    ({ progress }) => progress.clock && progress.trial.curve ? [progress.trial.curve.periodSeconds] : []
  );
  if (periods.length === 0) return "no objective curves";
  const coarsest = Math.max(...periods);
  if (coarsest === 0) return "exact epoch times";
  return `epochs counted every ${coarsest} seconds`;
}
function gradeOf(groups, extra) {
  const order = ["high", "medium", "low", "indicative"];
  const seconds3 = /* @__PURE__ */ new Map();
  let total2 = 0;
  for (const { forecasts, finished } of groups) {
    for (const forecast of forecasts) {
      const grade = trialGrade(forecast, finished);
      const weight = (extra.get(forecast) ?? 0) + 1;
      seconds3.set(grade, (seconds3.get(grade) ?? 0) + weight);
      total2 += weight;
    }
  }
  let reached = 0;
  for (const grade of order) {
    reached += seconds3.get(grade) ?? 0;
    if (reached >= 0.8 * total2) return grade;
  }
  return "high";
}
function trialGrade({ rung, progress }, finished) {
  if (rung === "nothing-left") return "high";
  if (rung === "own-pace-only" || rung === "bounds-only" || finished < 2) return "indicative";
  if (rung === "length-unknown") return "low";
  if (rung === "hyperparameters") return finished < 5 ? "indicative" : "low";
  if (finished < 5) return "medium";
  return progress.trial.curve?.periodSeconds === 0 ? "high" : "medium";
}

// src/estimate/unstopped.ts
var PACE_WINDOW_PERIODS = 3;
var estimateUnstopped = (job, trials) => {
  const ordered = [...trials].sort(
    (a, b) => a.createdAt - b.createdAt || (a.name < b.name ? -1 : a.name > b.name ? 1 : 0)
  );
  const progress = ordered.flatMap((trial) => {
    if (trial.outcome !== "earlyStopped" && trial.outcome !== "completed") return [];
    return readProgress(trial, signOf(job, trial), definitionOf(job, trial)?.checkpointed ?? false) ?? [];
  });
  const names = [...new Set(progress.map(({ trial }) => trial.definitionName))];
  const groups = names.map((name) => {
    const own = progress.filter(({ trial }) => trial.definitionName === name);
    const stopped2 = own.filter(({ trial }) => trial.outcome === "earlyStopped");
    const finished = own.filter(({ trial }) => trial.outcome === "completed");
    const definition = own[0] && definitionOf(job, own[0].trial);
    return forecastGroup(job, definition, stopped2, finished, paceWindow(own));
  });
  const forecasts = groups.flatMap((group) => group.forecasts);
  const extra = drawExtra(forecasts);
  const seconds3 = /* @__PURE__ */ new Map();
  const found = /* @__PURE__ */ new Map();
  const draws = /* @__PURE__ */ new Map();
  for (const [i, forecast] of forecasts.entries()) {
    const { progress: of, rung, plannedSteps } = forecast;
    const { estimate, draws: own } = extra[i];
    seconds3.set(forecast, estimate);
    const [low, high] = quantile(Array.from(own), [0.05, 0.95]);
    found.set(of.trial.name, {
      seconds: interval(of.actual + estimate, of.actual + low, of.actual + high),
      rung,
      steps: of.steps,
      plannedSteps
    });
    draws.set(
      of.trial.name,
      own.map((value2) => of.actual + value2)
    );
  }
  return {
    trials: found,
    draws,
    method: methodWords(groups),
    resolution: resolutionWords(forecasts),
    grade: gradeOf(groups, seconds3),
    gaps: gapsOf(groups, ordered)
  };
};
function definitionOf(job, trial) {
  return job.definitions.find(({ name }) => name === trial.definitionName) ?? job.definitions[0];
}
function signOf(job, trial) {
  const goal = (definitionOf(job, trial)?.objective ?? job.objective)?.goal;
  return goal === "Minimize" ? -1 : 1;
}
function paceWindow(progress) {
  return PACE_WINDOW_PERIODS * Math.max(0, ...progress.map(({ trial }) => trial.curve?.periodSeconds ?? 0));
}

// src/gate/figures.ts
function figuresOf(report, baselineUsd) {
  const { tuningJobs, totals } = report;
  const priced = { atLeast: totals.costIsAtLeast };
  const failed = sum3(tuningJobs.map(failedCost));
  const potential = sum3(tuningJobs.map(potentialLow));
  const cost = totals.costUsd;
  const known2 = (value2) => ({ value: value2, atLeast: false });
  const more = cost !== null && baselineUsd !== null && baselineUsd > 0 ? 100 * (cost / baselineUsd - 1) : null;
  return {
    "cost-usd": { value: cost, ...priced },
    "failed-trial-cost-usd": { value: failed, ...priced },
    "failed-trial-share": { value: share(failed, cost), ...priced },
    "early-stopping-saved-usd": known2(totals.earlyStoppingSavedUsd?.low ?? null),
    "potential-saving-usd": known2(potential),
    "potential-saving-share": { value: share(potential, cost), ...priced },
    "cost-vs-baseline-percent": { value: more, ...priced },
    "longest-wall-clock-hours": known2(
      tuningJobs.length === 0 ? null : Math.max(...tuningJobs.map((job) => job.actual.wallClockSeconds)) / 3600
    ),
    "failed-trials": known2(tuningJobs.reduce((count2, job) => count2 + job.trials.failed, 0))
  };
}
function failedCost(job) {
  const row = job.spend.find((each) => each.outcome === "failed");
  return row ? row.costUsd : 0;
}
function potentialLow(job) {
  if (job.actual.costUsd === null) return null;
  const together = job.recommended?.costUsd;
  return together ? Math.max(0, job.actual.costUsd - together.high) : 0;
}
function sum3(parts) {
  return parts.reduce((all, part) => all === null || part === null ? null : all + part, 0);
}
function share(part, whole) {
  return part === null || whole === null || whole <= 0 ? null : part / whole;
}

// src/gate/condition.ts
var FIGURES = {
  "cost-usd": "what the tuning jobs cost",
  "failed-trial-cost-usd": "what failed trials cost",
  "failed-trial-share": "share of the cost that failed trials took",
  "early-stopping-saved-usd": "what early stopping avoided (low end)",
  "potential-saving-usd": "what all advice together would save (low end)",
  "potential-saving-share": "the same as a share of the cost (low end)",
  "cost-vs-baseline-percent": "cost against the baseline, in percent more",
  "longest-wall-clock-hours": "wall clock of the longest tuning job",
  "failed-trials": "trials that failed"
};
var SHAPE = /^([a-z-]+)\s*(>=|<=|>|<)\s*\$?(-?\d+(?:\.\d+)?)\s*(%?)$/;
function parseConditions(name, lines) {
  return lines.map((line) => {
    const text2 = line.trim();
    const refuse2 = (why) => {
      throw new Problem(`${name}: ${JSON.stringify(text2.slice(0, 80))} ${why}`);
    };
    const [, figure = "", operator, digits, percent2] = SHAPE.exec(text2) ?? [];
    if (operator === void 0) refuse2("is not a condition; write one a line, such as cost-usd > 200.");
    if (!isFigure(figure))
      refuse2(`names no figure of the report; known are ${Object.keys(FIGURES).join(", ")}.`);
    const number2 = Number(digits);
    const share2 = figure.endsWith("-share");
    if (share2 && percent2 === "" && number2 > 1) refuse2("compares a share; write it as 30% or 0.3.");
    if (!share2 && percent2 === "%" && figure !== "cost-vs-baseline-percent")
      refuse2("compares no share; leave out the %.");
    const limit = share2 && percent2 === "%" ? number2 / 100 : number2;
    return { text: text2, figure, operator, limit };
  });
}
function isFigure(name) {
  return Object.hasOwn(FIGURES, name);
}
function holds({ operator, limit }, value2) {
  switch (operator) {
    case ">":
      return value2 > limit;
    case ">=":
      return value2 >= limit;
    case "<":
      return value2 < limit;
    case "<=":
      return value2 <= limit;
  }
}

// src/gate/gate.ts
function judge(conditions, figures) {
  if (conditions.length === 0) return null;
  const judged2 = conditions.map((condition) => {
    const { value: value2, atLeast: atLeast2 } = figures[condition.figure];
    const unknown2 = value2 === null || atLeast2;
    const outcome = unknown2 ? "unknown" : holds(condition, value2) ? "failed" : "passed";
    return { condition: condition.text, value: value2, outcome };
  });
  const any = (outcome) => judged2.some((each) => each.outcome === outcome);
  return { outcome: any("failed") ? "failed" : any("unknown") ? "unknown" : "passed", conditions: judged2 };
}

// src/estimate/next-run/change.ts
function merged(changes) {
  const given = (of) => changes.flatMap((each) => of(each) ?? []);
  const policies2 = given((each) => each.policy);
  const trials = given((each) => each.trials);
  const factors = given((each) => each.costFactor);
  return {
    slots: given((each) => each.slots).at(-1) ?? null,
    trials: trials.length > 0 ? Math.min(...trials) : null,
    withoutFailed: changes.some((each) => each.withoutFailed === true),
    stops: policies2.find((policy) => policy.replay?.ends === null || policy.name === "off") ?? null,
    ends: policies2.find((policy) => policy.replay?.ends) ?? null,
    costFactor: factors.length > 0 ? factors.reduce(product) : null
  };
}
function product(a, b) {
  return { ...a, estimate: a.estimate * b.estimate, low: a.low * b.low, high: a.high * b.high };
}

// src/estimate/next-run/draws.ts
var MOST_DRAWS = 80;
var FEWEST_DRAWS = 6;
var DRAWN_TRIALS = 6e4;
var NINETY_PERCENT2 = 1.645;
function drawRuns(schedule, random) {
  const count2 = schedule.trials.length;
  const draws = Math.max(FEWEST_DRAWS, Math.min(MOST_DRAWS, Math.floor(DRAWN_TRIALS / Math.max(1, count2))));
  const pick = () => Math.floor(random.uniform() * count2);
  return Array.from({ length: draws }, () => {
    const seen = Int32Array.from({ length: count2 }, pick);
    const picks = Int32Array.from({ length: count2 }, () => seen[pick()] ?? 0);
    return { picks, policy: random.normal(), price: random.normal() };
  });
}
function savedInDraws(runs, trials, slots, change2, launched) {
  const whole = trials.reduce((sum4, trial) => sum4 + trial.costUsd, 0);
  const usd = [];
  const seconds3 = [];
  for (const run of runs) {
    const stopped2 = atDraw(change2.stops?.costUsd ?? null, whole, run.policy);
    const ended = atDraw(change2.ends?.costUsd ?? null, whole, run.policy);
    const limit = change2.ends ? Math.round(trials.length - ended * (trials.length - launched)) : change2.trials ?? trials.length;
    const factor = change2.costFactor ? priceAt(change2.costFactor, run.price) : 1;
    const before = replay(run.picks, trials, slots, trials.length, null);
    const after = replay(run.picks, trials, change2.slots ?? slots, limit, { stopped: stopped2, change: change2 });
    usd.push(before.usd - factor * after.usd);
    seconds3.push(before.seconds - after.seconds);
  }
  return { usd, seconds: seconds3 };
}
function atDraw(costUsd, whole, normal) {
  const saved = costUsd ? whole - costUsd.estimate : 0;
  if (!costUsd || Math.abs(saved) < 1e-9) return 1;
  const side = normal > 0 ? costUsd.estimate - costUsd.low : costUsd.high - costUsd.estimate;
  return Math.max(0, (saved + normal * side / NINETY_PERCENT2) / saved);
}
function priceAt(factor, normal) {
  const side = normal > 0 ? factor.high - factor.estimate : factor.estimate - factor.low;
  return Math.max(0, factor.estimate + normal * side / NINETY_PERCENT2);
}
function replay(picks, trials, slots, limit, changed) {
  const free = minHeap();
  let usd = 0;
  let end = 0;
  for (const pick of picks.subarray(0, Math.max(1, limit))) {
    const trial = trials[pick];
    if (!trial || changed?.change.withoutFailed && trial.dropped) continue;
    const less = changed ? changed.stopped * trial.less : 0;
    const reused = free.size() >= slots ? free.pop() : void 0;
    const launch = reused === void 0 ? 0 : reused + trial.gap;
    const done = launch + trial.startUp + Math.max(0, trial.run - less);
    free.push(done);
    end = Math.max(end, done);
    usd += Math.max(0, trial.costUsd - less * trial.usdPerSecond);
  }
  return { usd, seconds: end };
}

// src/estimate/next-run/next-run.ts
var SEED7 = 20101112;
function nextRun(evidence) {
  const { schedule, spend: spend2 } = evidence;
  const asRan = wallClock(schedule, schedule.slots);
  const runs = drawRuns(schedule, seededRandom(SEED7));
  return (changes) => {
    const change2 = merged(changes);
    const setting = settingOf(evidence, change2);
    const replay2 = {
      stops: change2.stops?.replay?.stops ?? null,
      ends: change2.ends?.replay?.ends ?? null
    };
    const outcome = replayOutcome(setting, replay2);
    const stopped2 = replay2.stops?.(setting.schedule, setting.courses) ?? /* @__PURE__ */ new Map();
    const factor = change2.costFactor?.estimate ?? 1;
    const costUsd = factor * outcome.costUsd;
    const wallClockSeconds = outcome.wallClockSeconds + schedule.wallClockSeconds - asRan;
    const replayed2 = replayedTrials(evidence, setting, stopped2, change2);
    const drawn = savedInDraws(runs, replayed2, schedule.slots, change2, outcome.trials);
    const savingUsd = spend2.costUsd === null ? null : around(spend2.costUsd - costUsd, drawn.usd, spend2.costUsd);
    const savingSeconds = around(
      schedule.wallClockSeconds - wallClockSeconds,
      drawn.seconds,
      schedule.wallClockSeconds
    );
    return {
      savingUsd,
      savingSeconds,
      costUsd: savingUsd && spend2.costUsd !== null ? from(spend2.costUsd, savingUsd) : null,
      wallClockSeconds: from(schedule.wallClockSeconds, savingSeconds),
      trials: outcome.trials
    };
  };
}
function settingOf(evidence, change2) {
  const { schedule, courses, durations, trials, spend: spend2, sign } = evidence;
  const base = change2.stops && trials.some((trial) => trial.outcome === "earlyStopped") ? unstoppedCourses(schedule, courses, durations) : { schedule, courses, more: /* @__PURE__ */ new Map() };
  const launched = schedule.trials.flatMap((_, index) => {
    const dropped = change2.withoutFailed && trials[index]?.outcome === "failed";
    return dropped || index >= (change2.trials ?? trials.length) ? [] : index;
  });
  return {
    schedule: {
      ...base.schedule,
      slots: change2.slots ?? schedule.slots,
      trials: launched.flatMap((index) => base.schedule.trials[index] ?? [])
    },
    courses: launched.flatMap((index) => base.courses[index] ?? []),
    more: base.more,
    sign,
    spent: spend2
  };
}
function replayedTrials({ schedule, trials, spend: spend2 }, setting, stopped2, change2) {
  const changed = new Map(setting.schedule.trials.map((trial) => [trial.name, trial]));
  return schedule.trials.map((trial, index) => {
    const after = changed.get(trial.name);
    const run = after ? Math.min(after.run, stopped2.get(trial.name) ?? after.run) : trial.run;
    return {
      startUp: trial.startUp,
      gap: trial.gap ?? schedule.typicalGap,
      run: trial.run,
      less: trial.run - run,
      dropped: change2.withoutFailed && trials[index]?.outcome === "failed",
      costUsd: spend2.perTrial.get(trial.name)?.costUsd ?? 0,
      usdPerSecond: spend2.perTrial.get(trial.name)?.usdPerSecond ?? 0
    };
  });
}
function around(estimate, draws, whole) {
  const [low, high] = ninetyPercent(draws);
  const floor = estimate >= 0 && draws.every((draw) => draw >= -NOTHING) ? 0 : Number.NEGATIVE_INFINITY;
  return interval(Math.min(estimate, whole), Math.max(floor, low), Math.min(whole, high));
}
var ENOUGH_FOR_QUANTILES = 40;
var NINETY_PERCENT3 = 1.645;
var NOTHING = 1e-9;
function ninetyPercent(draws) {
  const sorted = draws.toSorted((a, b) => a - b);
  if (sorted.length >= ENOUGH_FOR_QUANTILES)
    return [quantileSorted(sorted, 0.05), quantileSorted(sorted, 0.95)];
  const middle = mean(sorted);
  const margin = NINETY_PERCENT3 * sampleStandardDeviation(sorted);
  return [middle - margin, middle + margin];
}
function from(whole, saving) {
  return interval(whole - saving.estimate, Math.max(0, whole - saving.high), whole - saving.low);
}

// src/recommend/enable-early-stopping.ts
var LEAST_SHARE3 = 0.03;
var enableEarlyStopping = ({ job, spend: spend2, policies: policies2 }) => {
  const auto2 = policies2.find((policy) => policy.name === "auto");
  const cost = spend2.costUsd;
  const excluded = job.strategy === "Hyperband" || job.definitions.length > 1;
  if (job.earlyStoppingType === "Auto" || excluded || !auto2?.costUsd || cost === null || cost === 0)
    return null;
  if (cost - auto2.costUsd.estimate < LEAST_SHARE3 * cost) return null;
  const lost = auto2.betterModelLostProbability;
  return {
    id: "enable-early-stopping",
    title: "Let SageMaker stop trials that fall behind",
    change: { parameter: "TrainingJobEarlyStoppingType", from: "Off", to: "Auto" },
    effect: { policy: auto2 },
    confidence: "medium",
    risk: lost === null ? "It may stop a trial that would have become the best." : `In replays of this run, over shuffled orders and both ends of the rule, the best trial was stopped in ${percent(lost)} of cases.`,
    evidence: `This run's own curves replayed under SageMaker's median rule: about ${auto2.stoppedTrials} trials stopped. ${auto2.note}`
  };
};

// src/recommend/fix-failing-trials.ts
var fixFailingTrials = ({ trials }) => {
  const failed = trials.filter((trial) => trial.outcome === "failed");
  if (failed.length === 0) return null;
  const reasons = Map.groupBy(failed, (trial) => firstLine(trial.failureReason));
  const [reason, alike] = [...reasons].reduce(
    (most, next) => next[1].length > most[1].length ? next : most
  );
  return {
    id: "fix-failing-trials",
    title: `${failed.length} of ${trials.length} trials failed`,
    change: null,
    effect: { withoutFailed: true },
    confidence: "high",
    risk: "None: a failed trial gives no model.",
    evidence: `${alike.length === failed.length ? "All" : `${alike.length}`} of them: ${reason}`
  };
};
var LONGEST_REASON = 200;
function firstLine(reason) {
  const line = reason?.split(/\r?\n/, 1)[0]?.trim();
  if (!line) return "no failure reason was recorded";
  return line.length > LONGEST_REASON ? `${line.slice(0, LONGEST_REASON)}…` : line;
}

// src/recommend/recommended.ts
function recommended(findings, advice2, replay2) {
  const changes = advice2.flatMap(({ effect }) => effect ?? []);
  if (changes.length === 0) return null;
  const { costUsd, wallClockSeconds, trials } = replay2(changes);
  return { costUsd, wallClockSeconds, trials, objective: objectiveOf(findings, merged(changes), trials) };
}
function objectiveOf({ searchLength: searchLength2, policies: policies2, best, trials }, change2, launched) {
  if (!searchLength2 || best?.objective === null || best?.objective === void 0) return null;
  const { sortedScores, sign } = searchLength2;
  const launchable = change2.withoutFailed ? trials.filter((trial) => trial.outcome !== "failed").length : trials.length;
  const scored = Math.max(1, Math.round(launched * sortedScores.length / Math.max(1, launchable)));
  const ends = [best.objective];
  if (scored < sortedScores.length) ends.push(sign * bestOfQuantile(sortedScores, scored, 0.05));
  const stops = change2.stops && policies2.find((policy) => policy.name === change2.stops?.name);
  if (stops?.spread?.bestObjective)
    ends.push(stops.spread.bestObjective.low, stops.spread.bestObjective.high);
  const [low, high] = [Math.min(...ends), Math.max(...ends)].map(objectiveValue);
  return low === high ? low ?? null : `${low} to ${high}`;
}

// src/recommend/set-max-jobs.ts
var FEWEST_SCORED = 10;
var TOLERATED = 0.05;
var LEAST_CUT = 0.2;
var PATIENCE = 0.25;
var LEAST_PATIENCE = 10;
var setMaxJobs = ({ job, trials, schedule, searchLength: searchLength2, spend: spend2 }) => {
  const from2 = job.limits.maxJobs;
  const sampled = job.strategy === "Random" || job.strategy === "Bayesian";
  if (!searchLength2 || from2 === null || !sampled || trials.length < from2) return null;
  const { scored, sortedScores } = searchLength2;
  const n = scored.length;
  const best = sortedScores[n - 1] ?? 0;
  const tolerated = TOLERATED * (best - (sortedScores[n >> 1] ?? best));
  if (n < FEWEST_SCORED || tolerated <= 0) return null;
  const last = improvements(scored, Math.min(tolerated, searchLength2.leastThatMatters)).at(-1)?.number ?? 1;
  if (last > trials.length / 2) return null;
  const atLeast2 = Math.max(
    last + Math.max(LEAST_PATIENCE, Math.ceil(PATIENCE * trials.length)),
    trials.length / 2,
    2 * schedule.slots
  );
  const lossAt = (to2) => best - expectedBestOf(sortedScores, scoredIn(to2, n, trials.length));
  const steps = lengths(atLeast2, (1 - LEAST_CUT) * trials.length, trials.length >= 20 ? 5 : 1);
  const to = steps.find((length) => lossAt(length) <= tolerated);
  if (to === void 0) return null;
  const left = trials.length - to;
  const unlucky = best - bestOfQuantile(sortedScores, scoredIn(to, n, trials.length), 0.05);
  const metric = job.objective?.metric ?? "the objective";
  return {
    id: "set-max-jobs",
    title: `Try ${to} configurations instead of ${from2}`,
    change: { parameter: "ResourceLimits.MaxNumberOfTrainingJobs", from: from2, to },
    effect: { trials: to },
    confidence: spend2.costUsd === null ? "low" : "medium",
    risk: `With the same trials in another order, ${to} of them would have ended ${objectiveValue(lossAt(to))} worse in ${metric} on average, and ${objectiveValue(unlucky)} or more in one order of twenty. The best of all had a chance of ${percent(left / trials.length)} to be among the ${left} left out.`,
    evidence: `The last improvement that mattered was trial ${last} of ${trials.length}. One run cannot tell luck from a plateau, so this is a choice of budget.`
  };
};
function scoredIn(launched, scored, all) {
  return Math.max(1, Math.min(scored, Math.round(launched * scored / all)));
}
function lengths(least, most, step) {
  const found = [];
  for (let length = Math.ceil(least / step) * step; length <= most; length += step) found.push(length);
  return found;
}

// src/recommend/set-max-parallel-jobs.ts
var LEAST_GAIN = 0.2;
var FEWEST_TRIALS = 5;
var setMaxParallelJobs = ({ job, trials, schedule, parallelism }, _config, replay2) => {
  const to = parallelism?.maxParallelJobs ?? schedule.slots;
  if (!parallelism || trials.length < FEWEST_TRIALS || to <= schedule.slots) return null;
  const effect = { slots: to };
  const { savingSeconds } = replay2([effect]);
  if (savingSeconds.estimate < LEAST_GAIN * schedule.wallClockSeconds) return null;
  const extra = extraTrials(parallelism, schedule.slots);
  const { ceiling } = parallelism;
  const quota = ceiling.basis === "assumed" ? " Check first that your quota allows as many instances: it could not be read." : "";
  return {
    id: "set-max-parallel-jobs",
    title: "Run more trials side by side",
    change: { parameter: "ResourceLimits.MaxParallelTrainingJobs", from: schedule.slots, to },
    effect,
    savingUsd: null,
    confidence: extra.high > 0 ? "medium" : "high",
    risk: extra.high > 0 ? `The search chooses more trials before it has seen results. In benchmarks that took about ${rounded(extra.estimate)} more trials for the same result (${rounded(extra.low)} to ${rounded(extra.high)}); this run cannot tell.` : `None for the result: ${job.strategy === "Hyperband" ? "Hyperband is made for it" : `${job.strategy.toLowerCase()} search does not learn from finished trials`}.`,
    evidence: `The same trials replayed on ${to} slots with their own start-up times: ${percent(parallelism.utilisation)} of the slots' time stays filled. ${parallelism.reason} The compute cost stays the same: each trial is billed by its own seconds.${quota}`
  };
};
function rounded(trials) {
  return trials < 10 ? String(Number(trials.toFixed(1))) : String(Math.round(trials));
}

// src/recommend/recommend.ts
var RULES = [enableEarlyStopping, setMaxJobs, setMaxParallelJobs, fixFailingTrials];
var FOR_QUALITY = ["loosen-early-stopping", "change-search-space", "warm-start"];
function recommend(findings, config) {
  const { job, durations, counterfactuals: counterfactuals2, schedule, trials, courses, spend: spend2 } = findings;
  if (counterfactuals2 === null || durations === null) return { advice: [], recommended: null };
  const sign = job.objective?.goal === "Minimize" ? -1 : 1;
  const replay2 = nextRun({ schedule, trials, courses, durations, spend: spend2, sign });
  const advice2 = RULES.flatMap((rule) => rule(findings, config, replay2) ?? []).map((draft) => withSaving(draft, replay2)).filter((each) => FOR_QUALITY.includes(each.id) || !onlySlows(each)).sort((a, b) => worth(b, config) - worth(a, config) || seconds(b) - seconds(a));
  return { advice: advice2, recommended: recommended(findings, advice2, replay2) };
}
function withSaving(draft, replay2) {
  const effect = draft.effect ?? null;
  const replayed2 = effect && replay2([effect]);
  return {
    ...draft,
    effect,
    savingUsd: draft.savingUsd !== void 0 ? draft.savingUsd : replayed2?.savingUsd ?? null,
    savingSeconds: draft.savingSeconds !== void 0 ? draft.savingSeconds : replayed2?.savingSeconds ?? null
  };
}
function onlySlows({ savingUsd, savingSeconds }) {
  return savingSeconds !== null && savingSeconds.estimate < 0 && (savingUsd?.estimate ?? 0) <= 0;
}
function worth({ savingUsd, savingSeconds }, { waitValueUsdPerHour }) {
  const waiting2 = (waitValueUsdPerHour ?? 0) * (savingSeconds?.low ?? 0) / 3600;
  return Math.max(0, savingUsd?.low ?? 0) + Math.max(0, waiting2);
}
function seconds({ savingSeconds }) {
  return savingSeconds?.low ?? 0;
}

// src/report/report.ts
var USD_PER_COST_EXPLORER_CALL = 0.01;
var USD_PER_METRIC = 0.01 / 1e3;
var COST_EXPLORER_CALLS = ["GetCostAndUsage", "GetCostAndUsageWithResources"];
function tuningReport(jobs, collections, currency, now) {
  const awsCalls = {};
  for (const { awsCalls: calls } of collections) {
    for (const [operation, count2] of Object.entries(calls))
      awsCalls[operation] = (awsCalls[operation] ?? 0) + count2;
  }
  const paid = COST_EXPLORER_CALLS.reduce((sum4, operation) => sum4 + (awsCalls[operation] ?? 0), 0);
  const metrics = total(collections, (each) => each.metricsRequested) ?? 0;
  return {
    schema: "sagemaker-tuning-report/1",
    generatedAt: new Date(Math.round(1e3 * now)).toISOString(),
    currency,
    tuningJobs: [...jobs],
    totals: {
      costUsd: cents(pricedPart(jobs)),
      costIsAtLeast: jobs.some((job) => job.actual.costIsAtLeast || job.actual.costUsd === null),
      billableSeconds: total(jobs, (job) => job.actual.billableSeconds) ?? 0,
      earlyStoppingSavedUsd: totalInterval(jobs.map((job) => job.savings.earlyStopping?.costUsd ?? null)),
      earlyStoppingSavedSeconds: total(
        jobs,
        (job) => job.savings.earlyStopping?.wallClockSeconds.estimate ?? null
      ),
      parallelismSavedSeconds: total(
        jobs,
        (job) => job.savings.parallelism?.wallClockSeconds.estimate ?? null
      ),
      potentialSavingUsd: total(jobs, potentialSaving),
      trials: total(jobs, (job) => job.trials.total) ?? 0
    },
    collection: {
      awsCalls,
      awsCallsUsd: paid * USD_PER_COST_EXPLORER_CALL + metrics * USD_PER_METRIC,
      seconds: total(collections, (each) => each.seconds) ?? 0
    }
  };
}
function potentialSaving(job) {
  if (job.actual.costUsd === null) return null;
  const together = job.recommended?.costUsd;
  return together ? Math.max(0, job.actual.costUsd - together.estimate) : 0;
}
function pricedPart(jobs) {
  const known2 = jobs.flatMap((job) => job.actual.costUsd ?? []);
  return known2.length === 0 && jobs.length > 0 ? null : known2.reduce((sum4, cost) => sum4 + cost, 0);
}
function total(of, value2) {
  let sum4 = 0;
  for (const item2 of of) {
    const part = value2(item2);
    if (part === null) return null;
    sum4 += part;
  }
  return sum4;
}
function totalInterval(parts) {
  const known2 = parts.filter((part) => part !== null);
  if (known2.length < parts.length || known2.length === 0) return null;
  const sum4 = (end) => known2.reduce((all, part) => all + end(part), 0);
  return {
    estimate: sum4((of) => of.estimate),
    low: sum4((of) => of.low),
    high: sum4((of) => of.high),
    level: 0.9
  };
}
function cents(usd) {
  return usd === null ? null : Math.round(100 * usd) / 100;
}

// src/model/basis.ts
var STRENGTH = { recorded: 0, inferred: 1, assumed: 2 };
function weakest(parts) {
  let found = "recorded";
  for (const part of parts) {
    if (STRENGTH[part] > STRENGTH[found]) found = part;
  }
  return found;
}

// src/report/lost-model.ts
function lostModelSentence(risk) {
  if (risk.band === null)
    return `Whether a better model was stopped cannot be told: ${risk.reason ?? "too little is known"}.`;
  const often = oneIn(risk.band.observed);
  return risk.band.words === "about even" ? `Chances are about even that a better model was stopped (in runs like this it happened in ${often}).` : `That a better model was stopped is ${risk.band.words} (in runs like this it happened in ${often}).`;
}
function oneIn(share2) {
  return share2 >= 0.4 ? "about half" : `about one in ${Math.round(1 / share2)}`;
}

// src/report/parallelism.ts
function parallelismReport({
  parallelism: choice2,
  schedule
}) {
  if (!choice2) return null;
  const launchGaps = schedule.trials.reduce((sum4, trial) => sum4 + (trial.gap ?? 0), 0);
  return {
    recommendedMaxParallelJobs: choice2.maxParallelJobs,
    utilisation: choice2.utilisation,
    reason: choice2.reason,
    ceiling: { ...choice2.ceiling },
    extraTrialsPerSlot: { ...choice2.extraTrialsPerSlot },
    priced: choice2.priced?.map((each) => ({ ...each })) ?? null,
    startUpSlotSeconds: schedule.trials.reduce((sum4, trial) => sum4 + trial.startUp, 0),
    launchGapSlotSeconds: launchGaps
  };
}

// src/report/recommendation.ts
function recommendationReport(advice2, { spend: spend2, schedule }, rate, config) {
  const { effect: _, ...told } = advice2;
  const { savingUsd, savingSeconds } = advice2;
  const saved = (savingUsd?.estimate ?? 0) + waiting(savingSeconds?.estimate ?? 0, config);
  const share2 = (part, whole) => whole !== null && whole > 0 ? part / whole : 0;
  const larger = Math.max(
    share2(saved, spend2.costUsd),
    share2(savingSeconds?.estimate ?? 0, schedule.wallClockSeconds)
  );
  return {
    ...told,
    perMonth: rate && savingUsd && { savingUsd: scaled(savingUsd, rate.runsPerMonth) },
    folded: savingUsd === null && savingSeconds === null ? false : isSmall(saved, larger, config)
  };
}
function isSmall(savedUsd, share2, config) {
  return savedUsd < config.minSavingUsd && share2 < config.minSavingShare;
}
function waiting(seconds3, { waitValueUsdPerHour }) {
  return Math.max(0, seconds3) * (waitValueUsdPerHour ?? 0) / 3600;
}

// src/report/search-length.ts
function searchLengthReport(found) {
  if (found === null) return null;
  const { scored, sortedScores: _scores, sign: _sign, lastThatMattered, ...told } = found;
  return {
    scoredTrials: scored.length,
    note: told.note,
    descriptive: told.descriptive,
    bestSoFar: told.bestSoFar.map((each) => ({ ...each })),
    leastThatMatters: told.leastThatMatters,
    lastThatMattered: { ...lastThatMattered },
    expectedBest: told.expectedBest.map((each) => ({ ...each })),
    reachedWithin: told.reachedWithin.map((each) => ({ ...each })),
    moreTrials: told.moreTrials.map((each) => ({ ...each })),
    oneMoreImprovement: { ...told.oneMoreImprovement }
  };
}

// src/report/tuning-job-report.ts
function tuningJobReport(findings, supplement, config) {
  const { job, trials, spend: spend2, counterfactuals: counterfactuals2, best } = findings;
  return {
    name: job.name,
    region: job.region,
    status: job.status,
    strategy: job.strategy,
    createdAt: isoDate(job.createdAt),
    endedAt: job.endedAt === null ? null : isoDate(job.endedAt),
    objective: job.objective && { metric: job.objective.metric, goal: job.objective.goal },
    limits: job.limits,
    earlyStoppingType: job.earlyStoppingType,
    trials: countOutcomes(trials),
    actual: {
      costUsd: spend2.costUsd,
      costIsAtLeast: spend2.costIsAtLeast,
      billableSeconds: spend2.billableSeconds,
      wallClockSeconds: findings.schedule.wallClockSeconds,
      bestObjective: best?.objective ?? null,
      bestTrial: best?.name ?? null,
      basis: weakest(trials.flatMap((trial) => [trial.billableBasis, trial.instancesBasis]))
    },
    spend: spendRows(findings),
    unstopped: counterfactuals2?.unstopped ?? null,
    sequential: counterfactuals2 && { wallClockSeconds: counterfactuals2.sequential },
    sequentialUnstopped: counterfactuals2 && { wallClockSeconds: counterfactuals2.sequentialUnstopped },
    savings: savings(findings, supplement),
    parallelismFrontier: findings.frontier.map((point) => ({ ...point })),
    searchLength: searchLengthReport(findings.searchLength),
    policies: findings.policies.map(({ replay: _, ...policy }) => policy),
    recommended: supplement.recommended,
    recommendations: supplement.advice.map(
      (each) => recommendationReport(each, findings, supplement.runRate, config)
    ),
    runRate: supplement.runRate,
    parallelism: parallelismReport(findings),
    trialDetails: trials.map((trial) => trialDetail(trial, findings)),
    rates: spend2.rates.map((rate) => ({ ...rate })),
    reconciliation: supplement.reconciliation && { ...supplement.reconciliation },
    gaps: [...new Set(supplement.gaps)]
  };
}
function isoDate(seconds3) {
  return new Date(Math.round(1e3 * seconds3)).toISOString();
}
function countOutcomes(trials) {
  const of = (outcome) => trials.filter((trial) => trial.outcome === outcome).length;
  return {
    total: trials.length,
    completed: of("completed"),
    earlyStopped: of("earlyStopped"),
    stopped: of("stopped"),
    failed: of("failed"),
    running: of("running")
  };
}
var SPEND_LABELS = {
  completed: "trials that finished",
  earlyStopped: "trials stopped early, until they were stopped",
  stopped: "trials that a person, a limit or the tuning job's end stopped",
  failed: "trials that failed",
  running: "trials that still run"
};
function spendRows({ spend: spend2, trials }) {
  const present = Object.keys(SPEND_LABELS).filter(
    (outcome) => trials.some((trial) => trial.outcome === outcome)
  );
  return present.map((outcome) => ({
    outcome,
    label: SPEND_LABELS[outcome],
    costUsd: spend2.byOutcome[outcome].costUsd,
    billableSeconds: spend2.byOutcome[outcome].billableSeconds
  }));
}
function savings(findings, supplement) {
  const { counterfactuals: counterfactuals2, durations, risk, schedule } = findings;
  const spot = { costUsd: supplement.spotSavedUsd };
  if (!counterfactuals2 || !durations || !risk) return { earlyStopping: null, parallelism: null, spot };
  const saved = counterfactuals2.saved.costUsd;
  const unstoppedCost = counterfactuals2.unstopped.costUsd?.estimate ?? 0;
  const idle = idleSlotSeconds(schedule);
  const sequential = counterfactuals2.sequential;
  const speedup = schedule.wallClockSeconds > 0 ? sequential.estimate / schedule.wallClockSeconds : null;
  return {
    earlyStopping: {
      ...counterfactuals2.saved,
      shareOfUnstoppedCost: saved && unstoppedCost > 0 ? Math.min(1, saved.estimate / unstoppedCost) : null,
      method: durations.method,
      resolution: durations.resolution,
      confidence: durations.grade,
      betterModelLostProbability: risk.probability,
      betterModelLost: lostModelSentence(risk),
      shortcutCostUsd: supplement.shortcutSavedUsd
    },
    parallelism: {
      wallClockSeconds: shifted(sequential, -schedule.wallClockSeconds),
      speedup,
      efficiency: speedup === null ? null : speedup / schedule.slots,
      idleSlotSeconds: idle.idle,
      stragglerSeconds: idle.straggler
    },
    spot
  };
}
function trialDetail(trial, { spend: spend2, durations, risk }) {
  const cost = spend2.perTrial.get(trial.name);
  const unstopped = durations?.trials.get(trial.name);
  const billable = cost?.billableSeconds ?? null;
  const ran2 = actualSeconds(trial) ?? 0;
  const atFullLength = (seconds3) => (billable ?? 0) + Math.max(0, seconds3 - ran2) * (cost?.billableSecondsPerSecond ?? 0);
  return {
    name: trial.name,
    status: trial.status,
    outcome: trial.outcome,
    stoppedBecause: trial.stoppedBecause,
    basis: trial.basis,
    why: trial.why,
    instances: trial.instances.map((group) => ({ ...group })),
    spot: trial.spot,
    createdAt: isoDate(trial.createdAt),
    startedAt: trial.startedAt === null ? null : isoDate(trial.startedAt),
    endedAt: trial.endedAt === null ? null : isoDate(trial.endedAt),
    costUsd: cost?.costUsd ?? null,
    billableSeconds: billable,
    unstoppedBillableSeconds: unstopped ? {
      estimate: atFullLength(unstopped.seconds.estimate),
      low: atFullLength(unstopped.seconds.low),
      high: atFullLength(unstopped.seconds.high),
      level: 0.9
    } : billable === null || trial.outcome === "running" ? null : exactly(billable),
    unstoppedMethod: unstopped?.rung ?? null,
    betterModelProbability: risk?.trials.get(trial.name) ?? null,
    objective: trial.objective,
    hyperparameters: { ...trial.hyperparameters },
    failureReason: trial.failureReason
  };
}

// src/analyze.ts
function analyze(config, observations, now, conditions = []) {
  const all = observations.map((each) => each.tuningJob);
  const jobs = observations.map((each) => analyzeTuningJob(config, each, all, now));
  const currency = observations.find((each) => each.bill?.length)?.bill?.[0]?.currency ?? "USD";
  const report = tuningReport(
    jobs.map((job) => job.report),
    observations.map((each) => each.collection),
    currency,
    now
  );
  const gate = judge(conditions, figuresOf(report, null));
  return {
    report: { ...report, gate: gate && { ...gate, conditions: [...gate.conditions] }, audit: null },
    findings: jobs.map((job) => job.findings)
  };
}
function analyzeTuningJob(config, observations, all, now) {
  const job = observations.tuningJob;
  const trials = classify(job, observations.trials);
  const rates = resolveRates(observations, config, now);
  const asOf = lastSeen(job, trials);
  const spent = spend(trials, rates, asOf);
  const schedule = readSchedule(job, trials, asOf);
  const ended = job.endedAt !== null && trials.length > 0;
  const best = bestTrial(job, trials);
  const durations = ended ? estimateUnstopped(job, trials) : null;
  const found = durations && counterfactuals(schedule, trials, spent, durations);
  const courses = readCourses(job, trials);
  const risk = ended ? lostModelRisk(job, trials) : null;
  const findings = {
    job,
    trials,
    spend: spent,
    schedule,
    frontier: parallelismFrontier(schedule, trials),
    durations,
    counterfactuals: found,
    risk,
    courses,
    policies: found && durations && risk ? policies({ job, schedule, courses, spent, durations, found, risk, best }) : [],
    searchLength: ended ? searchLength(job, trials, spent) : null,
    parallelism: ended ? chooseParallelism(job, trials, schedule, spent, observations.quota, config.waitValueUsdPerHour) : null,
    best
  };
  const supplement = {
    ...recommend(findings, config),
    runRate: runRate(job, all),
    spotSavedUsd: spotSavedUsd(trials, spent.perTrial),
    shortcutSavedUsd: shortcutSavedUsd(trials, spent),
    reconciliation: reconcile(observations, spent, config),
    gaps: [...observations.gaps, ...jobGaps(job, trials), ...rates.gaps, ...durations?.gaps ?? []]
  };
  return { report: tuningJobReport(findings, supplement, config), findings };
}

// src/model/config.ts
var DEFAULT_CONFIG = {
  billing: "auto",
  costMetric: "AmortizedCost",
  rates: {},
  minSavingUsd: 5,
  minSavingShare: 0.05,
  waitValueUsdPerHour: null,
  costAllocationTag: null
};

// src/shell/version.ts
var VERSION = true ? "0.1.0" : "dev";

// src/gate/words.ts
function gateLine({ condition, value: value2, outcome }) {
  const saw = value2 === null ? "the report does not know it" : `it is ${rounded2(value2)}`;
  const said = {
    passed: "gate passed",
    failed: "gate failed",
    unknown: value2 === null ? "gate unknown" : "gate unknown, because that is only a lower bound"
  }[outcome];
  return `fail-when ${condition}: ${saw}; ${said}.`;
}
function gateFails(gate, failUnknown) {
  return gate.outcome === "failed" || gate.outcome === "unknown" && failUnknown;
}
function rounded2(value2) {
  return String(Number(value2.toFixed(Math.abs(value2) < 10 ? 3 : 2)));
}

// node_modules/valibot/dist/index.mjs
var store$4;
var DEFAULT_CONFIG2 = {
  lang: void 0,
  message: void 0,
  abortEarly: void 0,
  abortPipeEarly: void 0
};
// @__NO_SIDE_EFFECTS__
function getGlobalConfig(config$1) {
  if (!config$1 && !store$4) return DEFAULT_CONFIG2;
  return {
    lang: config$1?.lang ?? store$4?.lang,
    message: config$1?.message,
    abortEarly: config$1?.abortEarly ?? store$4?.abortEarly,
    abortPipeEarly: config$1?.abortPipeEarly ?? store$4?.abortPipeEarly
  };
}
var store$3;
// @__NO_SIDE_EFFECTS__
function getGlobalMessage(lang) {
  return store$3?.get(lang);
}
var store$2;
// @__NO_SIDE_EFFECTS__
function getSchemaMessage(lang) {
  return store$2?.get(lang);
}
var store$1;
// @__NO_SIDE_EFFECTS__
function getSpecificMessage(reference, lang) {
  return store$1?.get(reference)?.get(lang);
}
// @__NO_SIDE_EFFECTS__
function _stringify(input) {
  const type = typeof input;
  if (type === "string") return `"${input}"`;
  if (type === "number" || type === "bigint" || type === "boolean") return `${input}`;
  if (type === "object" || type === "function") return (input && Object.getPrototypeOf(input)?.constructor?.name) ?? "null";
  return type;
}
function _addIssue(context, label, dataset, config$1, other) {
  const input = other && "input" in other ? other.input : dataset.value;
  const expected = other?.expected ?? context.expects ?? null;
  const received = other?.received ?? /* @__PURE__ */ _stringify(input);
  const issue = {
    kind: context.kind,
    type: context.type,
    input,
    expected,
    received,
    message: `Invalid ${label}: ${expected ? `Expected ${expected} but r` : "R"}eceived ${received}`,
    requirement: context.requirement,
    path: other?.path,
    issues: other?.issues,
    lang: config$1.lang,
    abortEarly: config$1.abortEarly,
    abortPipeEarly: config$1.abortPipeEarly
  };
  const isSchema = context.kind === "schema";
  const message$1 = other?.message ?? context.message ?? /* @__PURE__ */ getSpecificMessage(context.reference, issue.lang) ?? (isSchema ? /* @__PURE__ */ getSchemaMessage(issue.lang) : null) ?? config$1.message ?? /* @__PURE__ */ getGlobalMessage(issue.lang);
  if (message$1 !== void 0) issue.message = typeof message$1 === "function" ? message$1(issue) : message$1;
  if (isSchema) dataset.typed = false;
  if (dataset.issues) dataset.issues.push(issue);
  else dataset.issues = [issue];
}
// @__NO_SIDE_EFFECTS__
function _isSameValueZero(value1, value2) {
  return value1 === value2 || Number.isNaN(value1) && Number.isNaN(value2);
}
// @__NO_SIDE_EFFECTS__
function _isValidObjectKey(object$1, key3) {
  return Object.prototype.hasOwnProperty.call(object$1, key3) && key3 !== "__proto__" && key3 !== "prototype" && key3 !== "constructor";
}
// @__NO_SIDE_EFFECTS__
function _joinExpects(values$1, separator) {
  const list = [...new Set(values$1)];
  if (list.length > 1) return `(${list.join(` ${separator} `)})`;
  return list[0] ?? "never";
}
function _standardSchema(schema) {
  schema["~standard"] = {
    version: 1,
    vendor: "valibot",
    validate: (value$1) => schema["~run"]({ value: value$1 }, /* @__PURE__ */ getGlobalConfig())
  };
  return schema;
}
var EMOJI_REGEX = new RegExp("^(?:[\\u{1F1E6}-\\u{1F1FF}]{2}|\\u{1F3F4}[\\u{E0061}-\\u{E007A}]{2}[\\u{E0030}-\\u{E0039}\\u{E0061}-\\u{E007A}]{1,3}\\u{E007F}|(?:\\p{Emoji}\\uFE0F\\u20E3?|\\p{Emoji_Modifier_Base}\\p{Emoji_Modifier}?|(?![\\p{Emoji_Modifier_Base}\\u{1F1E6}-\\u{1F1FF}])\\p{Emoji_Presentation})(?:\\u200D(?:\\p{Emoji}\\uFE0F\\u20E3?|\\p{Emoji_Modifier_Base}\\p{Emoji_Modifier}?|(?![\\p{Emoji_Modifier_Base}\\u{1F1E6}-\\u{1F1FF}])\\p{Emoji_Presentation}))*)+$", "u");
var ISO_TIMESTAMP_REGEX = /^\d{4}-(?:0[1-9]|1[0-2])-(?:[12]\d|0[1-9]|3[01])[T ](?:0\d|1\d|2[0-3])(?::[0-5]\d){2}(?:\.\d{1,9})?(?:Z| ?[+-](?:0\d|1\d|2[0-3])(?::?[0-5]\d)?)$/u;
// @__NO_SIDE_EFFECTS__
function description(description_) {
  return {
    kind: "metadata",
    type: "description",
    reference: description,
    description: description_
  };
}
// @__NO_SIDE_EFFECTS__
function finite(message$1) {
  return {
    kind: "validation",
    type: "finite",
    reference: finite,
    async: false,
    expects: null,
    requirement: Number.isFinite,
    message: message$1,
    "~run"(dataset, config$1) {
      if (dataset.typed && !this.requirement(dataset.value)) _addIssue(this, "finite", dataset, config$1);
      return dataset;
    }
  };
}
// @__NO_SIDE_EFFECTS__
function integer(message$1) {
  return {
    kind: "validation",
    type: "integer",
    reference: integer,
    async: false,
    expects: null,
    requirement: Number.isInteger,
    message: message$1,
    "~run"(dataset, config$1) {
      if (dataset.typed && !this.requirement(dataset.value)) _addIssue(this, "integer", dataset, config$1);
      return dataset;
    }
  };
}
// @__NO_SIDE_EFFECTS__
function isoTimestamp(message$1) {
  return {
    kind: "validation",
    type: "iso_timestamp",
    reference: isoTimestamp,
    async: false,
    expects: null,
    requirement: ISO_TIMESTAMP_REGEX,
    message: message$1,
    "~run"(dataset, config$1) {
      if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "timestamp", dataset, config$1);
      return dataset;
    }
  };
}
// @__NO_SIDE_EFFECTS__
function maxLength(requirement, message$1) {
  return {
    kind: "validation",
    type: "max_length",
    reference: maxLength,
    async: false,
    expects: `<=${requirement}`,
    requirement,
    message: message$1,
    "~run"(dataset, config$1) {
      if (dataset.typed && dataset.value.length > this.requirement) _addIssue(this, "length", dataset, config$1, { received: `${dataset.value.length}` });
      return dataset;
    }
  };
}
// @__NO_SIDE_EFFECTS__
function maxValue(requirement, message$1) {
  return {
    kind: "validation",
    type: "max_value",
    reference: maxValue,
    async: false,
    expects: `<=${requirement instanceof Date ? requirement.toJSON() : /* @__PURE__ */ _stringify(requirement)}`,
    requirement,
    message: message$1,
    "~run"(dataset, config$1) {
      if (dataset.typed && !(dataset.value <= this.requirement)) _addIssue(this, "value", dataset, config$1, { received: dataset.value instanceof Date ? dataset.value.toJSON() : /* @__PURE__ */ _stringify(dataset.value) });
      return dataset;
    }
  };
}
// @__NO_SIDE_EFFECTS__
function minLength(requirement, message$1) {
  return {
    kind: "validation",
    type: "min_length",
    reference: minLength,
    async: false,
    expects: `>=${requirement}`,
    requirement,
    message: message$1,
    "~run"(dataset, config$1) {
      if (dataset.typed && dataset.value.length < this.requirement) _addIssue(this, "length", dataset, config$1, { received: `${dataset.value.length}` });
      return dataset;
    }
  };
}
// @__NO_SIDE_EFFECTS__
function minValue(requirement, message$1) {
  return {
    kind: "validation",
    type: "min_value",
    reference: minValue,
    async: false,
    expects: `>=${requirement instanceof Date ? requirement.toJSON() : /* @__PURE__ */ _stringify(requirement)}`,
    requirement,
    message: message$1,
    "~run"(dataset, config$1) {
      if (dataset.typed && !(dataset.value >= this.requirement)) _addIssue(this, "value", dataset, config$1, { received: dataset.value instanceof Date ? dataset.value.toJSON() : /* @__PURE__ */ _stringify(dataset.value) });
      return dataset;
    }
  };
}
// @__NO_SIDE_EFFECTS__
function parseJson(config$1, message$1) {
  return {
    kind: "transformation",
    type: "parse_json",
    reference: parseJson,
    config: config$1,
    message: message$1,
    async: false,
    "~run"(dataset, config$2) {
      try {
        dataset.value = JSON.parse(dataset.value, this.config?.reviver);
      } catch (error2) {
        if (error2 instanceof Error) {
          _addIssue(this, "JSON", dataset, config$2, { received: `"${error2.message}"` });
          dataset.typed = false;
        } else throw error2;
      }
      return dataset;
    }
  };
}
// @__NO_SIDE_EFFECTS__
function rawTransform(action) {
  return {
    kind: "transformation",
    type: "raw_transform",
    reference: rawTransform,
    async: false,
    "~run"(dataset, config$1) {
      const output = action({
        dataset,
        config: config$1,
        addIssue: (info) => _addIssue(this, info?.label ?? "input", dataset, config$1, info),
        NEVER: null
      });
      if (dataset.issues) dataset.typed = false;
      else dataset.value = output;
      return dataset;
    }
  };
}
// @__NO_SIDE_EFFECTS__
function regex(requirement, message$1) {
  return {
    kind: "validation",
    type: "regex",
    reference: regex,
    async: false,
    expects: `${requirement}`,
    requirement,
    message: message$1,
    "~run"(dataset, config$1) {
      if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "format", dataset, config$1);
      return dataset;
    }
  };
}
// @__NO_SIDE_EFFECTS__
function transform(operation) {
  return {
    kind: "transformation",
    type: "transform",
    reference: transform,
    async: false,
    operation,
    "~run"(dataset) {
      dataset.value = this.operation(dataset.value);
      return dataset;
    }
  };
}
// @__NO_SIDE_EFFECTS__
function getFallback(schema, dataset, config$1) {
  return typeof schema.fallback === "function" ? schema.fallback(dataset, config$1) : schema.fallback;
}
// @__NO_SIDE_EFFECTS__
function getDefault(schema, dataset, config$1) {
  return typeof schema.default === "function" ? schema.default(dataset, config$1) : schema.default;
}
// @__NO_SIDE_EFFECTS__
function array(item2, message$1) {
  return _standardSchema({
    kind: "schema",
    type: "array",
    reference: array,
    expects: "Array",
    async: false,
    item: item2,
    message: message$1,
    "~run"(dataset, config$1) {
      const input = dataset.value;
      if (Array.isArray(input)) {
        dataset.typed = true;
        dataset.value = [];
        for (let key3 = 0; key3 < input.length; key3++) {
          const value$1 = input[key3];
          const itemDataset = this.item["~run"]({ value: value$1 }, config$1);
          if (itemDataset.issues) {
            const pathItem = {
              type: "array",
              origin: "value",
              input,
              key: key3,
              value: value$1
            };
            for (const issue of itemDataset.issues) {
              if (issue.path) issue.path.unshift(pathItem);
              else issue.path = [pathItem];
              dataset.issues?.push(issue);
            }
            if (!dataset.issues) dataset.issues = itemDataset.issues;
            if (config$1.abortEarly) {
              dataset.typed = false;
              break;
            }
          }
          if (!itemDataset.typed) dataset.typed = false;
          dataset.value.push(itemDataset.value);
        }
      } else _addIssue(this, "type", dataset, config$1);
      return dataset;
    }
  });
}
// @__NO_SIDE_EFFECTS__
function boolean(message$1) {
  return _standardSchema({
    kind: "schema",
    type: "boolean",
    reference: boolean,
    expects: "boolean",
    async: false,
    message: message$1,
    "~run"(dataset, config$1) {
      if (typeof dataset.value === "boolean") dataset.typed = true;
      else _addIssue(this, "type", dataset, config$1);
      return dataset;
    }
  });
}
// @__NO_SIDE_EFFECTS__
function lazy(getter) {
  return _standardSchema({
    kind: "schema",
    type: "lazy",
    reference: lazy,
    expects: "unknown",
    async: false,
    getter,
    "~run"(dataset, config$1) {
      return this.getter(dataset.value)["~run"](dataset, config$1);
    }
  });
}
// @__NO_SIDE_EFFECTS__
function literal(literal_, message$1) {
  return _standardSchema({
    kind: "schema",
    type: "literal",
    reference: literal,
    expects: /* @__PURE__ */ _stringify(literal_),
    async: false,
    literal: literal_,
    message: message$1,
    "~run"(dataset, config$1) {
      if (/* @__PURE__ */ _isSameValueZero(dataset.value, this.literal)) dataset.typed = true;
      else _addIssue(this, "type", dataset, config$1);
      return dataset;
    }
  });
}
// @__NO_SIDE_EFFECTS__
function looseObject(entries$1, message$1) {
  return _standardSchema({
    kind: "schema",
    type: "loose_object",
    reference: looseObject,
    expects: "Object",
    async: false,
    entries: entries$1,
    message: message$1,
    "~run"(dataset, config$1) {
      const input = dataset.value;
      if (input && typeof input === "object") {
        dataset.typed = true;
        dataset.value = {};
        for (const key3 in this.entries) {
          const valueSchema = this.entries[key3];
          if (key3 in input || (valueSchema.type === "exact_optional" || valueSchema.type === "optional" || valueSchema.type === "nullish") && valueSchema.default !== void 0) {
            const value$1 = key3 in input ? input[key3] : /* @__PURE__ */ getDefault(valueSchema);
            const valueDataset = valueSchema["~run"]({ value: value$1 }, config$1);
            if (valueDataset.issues) {
              const pathItem = {
                type: "object",
                origin: "value",
                input,
                key: key3,
                value: value$1
              };
              for (const issue of valueDataset.issues) {
                if (issue.path) issue.path.unshift(pathItem);
                else issue.path = [pathItem];
                dataset.issues?.push(issue);
              }
              if (!dataset.issues) dataset.issues = valueDataset.issues;
              if (config$1.abortEarly) {
                dataset.typed = false;
                break;
              }
            }
            if (!valueDataset.typed) dataset.typed = false;
            dataset.value[key3] = valueDataset.value;
          } else if (valueSchema.fallback !== void 0) dataset.value[key3] = /* @__PURE__ */ getFallback(valueSchema);
          else if (valueSchema.type !== "exact_optional" && valueSchema.type !== "optional" && valueSchema.type !== "nullish") {
            _addIssue(this, "key", dataset, config$1, {
              input: void 0,
              expected: `"${key3}"`,
              path: [{
                type: "object",
                origin: "key",
                input,
                key: key3,
                value: input[key3]
              }]
            });
            if (config$1.abortEarly) break;
          }
        }
        if (!dataset.issues || !config$1.abortEarly) {
          for (const key3 in input) if (/* @__PURE__ */ _isValidObjectKey(input, key3) && !Object.prototype.hasOwnProperty.call(this.entries, key3)) dataset.value[key3] = input[key3];
        }
      } else _addIssue(this, "type", dataset, config$1);
      return dataset;
    }
  });
}
// @__NO_SIDE_EFFECTS__
function nullable(wrapped, default_) {
  return _standardSchema({
    kind: "schema",
    type: "nullable",
    reference: nullable,
    expects: `(${wrapped.expects} | null)`,
    async: false,
    wrapped,
    default: default_,
    "~run"(dataset, config$1) {
      if (dataset.value === null) {
        if (this.default !== void 0) dataset.value = /* @__PURE__ */ getDefault(this, dataset, config$1);
        if (dataset.value === null) {
          dataset.typed = true;
          return dataset;
        }
      }
      return this.wrapped["~run"](dataset, config$1);
    }
  });
}
// @__NO_SIDE_EFFECTS__
function nullish(wrapped, default_) {
  return _standardSchema({
    kind: "schema",
    type: "nullish",
    reference: nullish,
    expects: `(${wrapped.expects} | null | undefined)`,
    async: false,
    wrapped,
    default: default_,
    "~run"(dataset, config$1) {
      if (dataset.value === null || dataset.value === void 0) {
        if (this.default !== void 0) dataset.value = /* @__PURE__ */ getDefault(this, dataset, config$1);
        if (dataset.value === null || dataset.value === void 0) {
          dataset.typed = true;
          return dataset;
        }
      }
      return this.wrapped["~run"](dataset, config$1);
    }
  });
}
// @__NO_SIDE_EFFECTS__
function number(message$1) {
  return _standardSchema({
    kind: "schema",
    type: "number",
    reference: number,
    expects: "number",
    async: false,
    message: message$1,
    "~run"(dataset, config$1) {
      if (typeof dataset.value === "number" && !isNaN(dataset.value)) dataset.typed = true;
      else _addIssue(this, "type", dataset, config$1);
      return dataset;
    }
  });
}
// @__NO_SIDE_EFFECTS__
function object(entries$1, message$1) {
  return _standardSchema({
    kind: "schema",
    type: "object",
    reference: object,
    expects: "Object",
    async: false,
    entries: entries$1,
    message: message$1,
    "~run"(dataset, config$1) {
      const input = dataset.value;
      if (input && typeof input === "object") {
        dataset.typed = true;
        dataset.value = {};
        for (const key3 in this.entries) {
          const valueSchema = this.entries[key3];
          if (key3 in input || (valueSchema.type === "exact_optional" || valueSchema.type === "optional" || valueSchema.type === "nullish") && valueSchema.default !== void 0) {
            const value$1 = key3 in input ? input[key3] : /* @__PURE__ */ getDefault(valueSchema);
            const valueDataset = valueSchema["~run"]({ value: value$1 }, config$1);
            if (valueDataset.issues) {
              const pathItem = {
                type: "object",
                origin: "value",
                input,
                key: key3,
                value: value$1
              };
              for (const issue of valueDataset.issues) {
                if (issue.path) issue.path.unshift(pathItem);
                else issue.path = [pathItem];
                dataset.issues?.push(issue);
              }
              if (!dataset.issues) dataset.issues = valueDataset.issues;
              if (config$1.abortEarly) {
                dataset.typed = false;
                break;
              }
            }
            if (!valueDataset.typed) dataset.typed = false;
            dataset.value[key3] = valueDataset.value;
          } else if (valueSchema.fallback !== void 0) dataset.value[key3] = /* @__PURE__ */ getFallback(valueSchema);
          else if (valueSchema.type !== "exact_optional" && valueSchema.type !== "optional" && valueSchema.type !== "nullish") {
            _addIssue(this, "key", dataset, config$1, {
              input: void 0,
              expected: `"${key3}"`,
              path: [{
                type: "object",
                origin: "key",
                input,
                key: key3,
                value: input[key3]
              }]
            });
            if (config$1.abortEarly) break;
          }
        }
      } else _addIssue(this, "type", dataset, config$1);
      return dataset;
    }
  });
}
// @__NO_SIDE_EFFECTS__
function optional(wrapped, default_) {
  return _standardSchema({
    kind: "schema",
    type: "optional",
    reference: optional,
    expects: `(${wrapped.expects} | undefined)`,
    async: false,
    wrapped,
    default: default_,
    "~run"(dataset, config$1) {
      if (dataset.value === void 0) {
        if (this.default !== void 0) dataset.value = /* @__PURE__ */ getDefault(this, dataset, config$1);
        if (dataset.value === void 0) {
          dataset.typed = true;
          return dataset;
        }
      }
      return this.wrapped["~run"](dataset, config$1);
    }
  });
}
// @__NO_SIDE_EFFECTS__
function picklist(options, message$1) {
  return _standardSchema({
    kind: "schema",
    type: "picklist",
    reference: picklist,
    expects: /* @__PURE__ */ _joinExpects(options.map(_stringify), "|"),
    async: false,
    options,
    message: message$1,
    "~run"(dataset, config$1) {
      if (this.options.includes(dataset.value)) dataset.typed = true;
      else _addIssue(this, "type", dataset, config$1);
      return dataset;
    }
  });
}
// @__NO_SIDE_EFFECTS__
function record(key3, value$1, message$1) {
  return _standardSchema({
    kind: "schema",
    type: "record",
    reference: record,
    expects: "Object",
    async: false,
    key: key3,
    value: value$1,
    message: message$1,
    "~run"(dataset, config$1) {
      const input = dataset.value;
      if (input && typeof input === "object") {
        dataset.typed = true;
        dataset.value = {};
        for (const entryKey in input) if (/* @__PURE__ */ _isValidObjectKey(input, entryKey)) {
          const entryValue = input[entryKey];
          const keyDataset = this.key["~run"]({ value: entryKey }, config$1);
          if (keyDataset.issues) {
            const pathItem = {
              type: "object",
              origin: "key",
              input,
              key: entryKey,
              value: entryValue
            };
            for (const issue of keyDataset.issues) {
              issue.path = [pathItem];
              dataset.issues?.push(issue);
            }
            if (!dataset.issues) dataset.issues = keyDataset.issues;
            if (config$1.abortEarly) {
              dataset.typed = false;
              break;
            }
          }
          const valueDataset = this.value["~run"]({ value: entryValue }, config$1);
          if (valueDataset.issues) {
            const pathItem = {
              type: "object",
              origin: "value",
              input,
              key: entryKey,
              value: entryValue
            };
            for (const issue of valueDataset.issues) {
              if (issue.path) issue.path.unshift(pathItem);
              else issue.path = [pathItem];
              dataset.issues?.push(issue);
            }
            if (!dataset.issues) dataset.issues = valueDataset.issues;
            if (config$1.abortEarly) {
              dataset.typed = false;
              break;
            }
          }
          if (!keyDataset.typed || !valueDataset.typed) dataset.typed = false;
          if (keyDataset.typed) dataset.value[keyDataset.value] = valueDataset.value;
        }
      } else _addIssue(this, "type", dataset, config$1);
      return dataset;
    }
  });
}
// @__NO_SIDE_EFFECTS__
function strictObject(entries$1, message$1) {
  return _standardSchema({
    kind: "schema",
    type: "strict_object",
    reference: strictObject,
    expects: "Object",
    async: false,
    entries: entries$1,
    message: message$1,
    "~run"(dataset, config$1) {
      const input = dataset.value;
      if (input && typeof input === "object") {
        dataset.typed = true;
        dataset.value = {};
        for (const key3 in this.entries) {
          const valueSchema = this.entries[key3];
          if (key3 in input || (valueSchema.type === "exact_optional" || valueSchema.type === "optional" || valueSchema.type === "nullish") && valueSchema.default !== void 0) {
            const value$1 = key3 in input ? input[key3] : /* @__PURE__ */ getDefault(valueSchema);
            const valueDataset = valueSchema["~run"]({ value: value$1 }, config$1);
            if (valueDataset.issues) {
              const pathItem = {
                type: "object",
                origin: "value",
                input,
                key: key3,
                value: value$1
              };
              for (const issue of valueDataset.issues) {
                if (issue.path) issue.path.unshift(pathItem);
                else issue.path = [pathItem];
                dataset.issues?.push(issue);
              }
              if (!dataset.issues) dataset.issues = valueDataset.issues;
              if (config$1.abortEarly) {
                dataset.typed = false;
                break;
              }
            }
            if (!valueDataset.typed) dataset.typed = false;
            dataset.value[key3] = valueDataset.value;
          } else if (valueSchema.fallback !== void 0) dataset.value[key3] = /* @__PURE__ */ getFallback(valueSchema);
          else if (valueSchema.type !== "exact_optional" && valueSchema.type !== "optional" && valueSchema.type !== "nullish") {
            _addIssue(this, "key", dataset, config$1, {
              input: void 0,
              expected: `"${key3}"`,
              path: [{
                type: "object",
                origin: "key",
                input,
                key: key3,
                value: input[key3]
              }]
            });
            if (config$1.abortEarly) break;
          }
        }
        if (!dataset.issues || !config$1.abortEarly) {
          for (const key3 in input) if (!Object.prototype.hasOwnProperty.call(this.entries, key3)) {
            _addIssue(this, "key", dataset, config$1, {
              input: key3,
              expected: "never",
              path: [{
                type: "object",
                origin: "key",
                input,
                key: key3,
                value: input[key3]
              }]
            });
            break;
          }
        }
      } else _addIssue(this, "type", dataset, config$1);
      return dataset;
    }
  });
}
// @__NO_SIDE_EFFECTS__
function string(message$1) {
  return _standardSchema({
    kind: "schema",
    type: "string",
    reference: string,
    expects: "string",
    async: false,
    message: message$1,
    "~run"(dataset, config$1) {
      if (typeof dataset.value === "string") dataset.typed = true;
      else _addIssue(this, "type", dataset, config$1);
      return dataset;
    }
  });
}
// @__NO_SIDE_EFFECTS__
function _subIssues(datasets) {
  let issues;
  if (datasets) for (const dataset of datasets) if (issues) for (const issue of dataset.issues) issues.push(issue);
  else issues = dataset.issues;
  return issues;
}
// @__NO_SIDE_EFFECTS__
function union(options, message$1) {
  return _standardSchema({
    kind: "schema",
    type: "union",
    reference: union,
    expects: /* @__PURE__ */ _joinExpects(options.map((option) => option.expects), "|"),
    async: false,
    options,
    message: message$1,
    "~run"(dataset, config$1) {
      let validDataset;
      let typedDatasets;
      let untypedDatasets;
      for (const schema of this.options) {
        const optionDataset = schema["~run"]({ value: dataset.value }, config$1);
        if (optionDataset.typed) if (optionDataset.issues) if (typedDatasets) typedDatasets.push(optionDataset);
        else typedDatasets = [optionDataset];
        else {
          validDataset = optionDataset;
          break;
        }
        else if (untypedDatasets) untypedDatasets.push(optionDataset);
        else untypedDatasets = [optionDataset];
      }
      if (validDataset) return validDataset;
      if (typedDatasets) {
        if (typedDatasets.length === 1) return typedDatasets[0];
        _addIssue(this, "type", dataset, config$1, { issues: /* @__PURE__ */ _subIssues(typedDatasets) });
        dataset.typed = true;
      } else if (untypedDatasets?.length === 1) return untypedDatasets[0];
      else _addIssue(this, "type", dataset, config$1, { issues: /* @__PURE__ */ _subIssues(untypedDatasets) });
      return dataset;
    }
  });
}
// @__NO_SIDE_EFFECTS__
function unknown() {
  return _standardSchema({
    kind: "schema",
    type: "unknown",
    reference: unknown,
    expects: "unknown",
    async: false,
    "~run"(dataset) {
      dataset.typed = true;
      return dataset;
    }
  });
}
// @__NO_SIDE_EFFECTS__
function pipe(...pipe$1) {
  return _standardSchema({
    ...pipe$1[0],
    pipe: pipe$1,
    "~run"(dataset, config$1) {
      for (const item2 of pipe$1) if (item2.kind !== "metadata") {
        if (dataset.issues && (item2.kind === "schema" || item2.kind === "transformation")) {
          dataset.typed = false;
          break;
        }
        if (!dataset.issues || !config$1.abortEarly && !config$1.abortPipeEarly) dataset = item2["~run"](dataset, config$1);
      }
      return dataset;
    }
  });
}
// @__NO_SIDE_EFFECTS__
function safeParse(schema, input, config$1) {
  const dataset = schema["~run"]({ value: input }, /* @__PURE__ */ getGlobalConfig(config$1));
  return {
    typed: dataset.typed,
    success: !dataset.issues,
    output: dataset.value,
    issues: dataset.issues
  };
}

// src/model/observations.ts
var COST_METRICS = [
  "AmortizedCost",
  "UnblendedCost",
  "NetAmortizedCost",
  "NetUnblendedCost"
];

// src/collect/schemas.ts
var MAX_SECONDS = 32e9;
var text = pipe(string(), maxLength(2e5, "is longer than AWS allows"));
var finite2 = pipe(number("is not a number"), finite("is not a finite number"));
var count = pipe(
  finite2,
  integer("is not a whole number"),
  minValue(0, "is negative"),
  maxValue(1e9, "is out of range")
);
var seconds2 = pipe(finite2, minValue(0, "is negative"), maxValue(MAX_SECONDS, "is out of range"));
var maybe = (schema) => optional(nullable(schema), null);
var ISO_WITH_ZONE = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:?\d{2})$/;
var timestamp = pipe(
  union([string(), number()], "is not a date"),
  rawTransform(({ dataset, addIssue, NEVER }) => {
    const value2 = dataset.value;
    const seconds3 = typeof value2 === "number" ? value2 : ISO_WITH_ZONE.test(value2) ? Date.parse(value2) / 1e3 : Number.NaN;
    if (seconds3 > 946684800 && seconds3 < 4102444800) return seconds3;
    addIssue({ message: "is not an ISO 8601 date with a zone between 2000 and 2100" });
    return NEVER;
  })
);
function oneOrMany(many, one) {
  return lazy((input) => Array.isArray(input) ? many : one);
}
var metricValue = object({ Value: finite2 });
var objective = object({
  Type: picklist(["Maximize", "Minimize"], "is neither Maximize nor Minimize"),
  MetricName: text
});
var stringMap = record(text, string("is not a string"));
var rangeLimit = pipe(
  union([string(), number()], "is neither a number nor a string"),
  transform(Number),
  finite("is not a finite number")
);
var numericRange = object({
  Name: text,
  MinValue: rangeLimit,
  MaxValue: rangeLimit,
  ScalingType: maybe(text)
});
var parameterRanges = object({
  IntegerParameterRanges: maybe(array(numericRange)),
  ContinuousParameterRanges: maybe(array(numericRange)),
  CategoricalParameterRanges: maybe(array(object({ Name: text, Values: array(text) })))
});
var instanceCount = pipe(count, minValue(1, "is zero"), maxValue(1e5, "is out of range"));
var instanceGroup = object({ InstanceType: text, InstanceCount: instanceCount });
var resourceConfig = object({
  InstanceType: maybe(text),
  InstanceCount: maybe(instanceCount),
  VolumeSizeInGB: maybe(pipe(finite2, minValue(0, "is negative"))),
  InstanceGroups: maybe(array(instanceGroup)),
  SelectedInstanceType: maybe(text),
  SelectedInstanceCount: maybe(instanceCount),
  TrainingPlanArn: maybe(text)
});
var stoppingCondition = object({
  MaxRuntimeInSeconds: maybe(seconds2),
  MaxWaitTimeInSeconds: maybe(seconds2)
});
var trainingJobDefinition = object({
  DefinitionName: maybe(text),
  TuningObjective: maybe(objective),
  HyperParameterRanges: maybe(parameterRanges),
  StaticHyperParameters: maybe(stringMap),
  AlgorithmSpecification: maybe(
    object({ MetricDefinitions: maybe(array(object({ Name: text, Regex: text }))) })
  ),
  ResourceConfig: maybe(resourceConfig),
  HyperParameterTuningResourceConfig: maybe(
    object({
      InstanceType: maybe(text),
      InstanceCount: maybe(instanceCount),
      InstanceConfigs: maybe(array(instanceGroup))
    })
  ),
  StoppingCondition: maybe(stoppingCondition),
  EnableManagedSpotTraining: maybe(boolean()),
  CheckpointConfig: maybe(object({ S3Uri: maybe(text) }))
});
var counters = object({
  Completed: maybe(count),
  InProgress: maybe(count),
  RetryableError: maybe(count),
  NonRetryableError: maybe(count),
  Stopped: maybe(count)
});
var tuningJobSchema = object({
  HyperParameterTuningJobName: pipe(text, minLength(1, "is empty")),
  HyperParameterTuningJobArn: pipe(
    text,
    regex(
      /^arn:aws[a-z-]*:sagemaker:[a-z0-9-]+:\d*:hyper-parameter-tuning-job\/.+$/,
      "is not the ARN of a tuning job"
    )
  ),
  HyperParameterTuningJobStatus: text,
  CreationTime: timestamp,
  HyperParameterTuningEndTime: maybe(timestamp),
  HyperParameterTuningJobConfig: object({
    Strategy: text,
    StrategyConfig: maybe(
      object({
        HyperbandStrategyConfig: maybe(object({ MinResource: maybe(count), MaxResource: maybe(count) }))
      })
    ),
    HyperParameterTuningJobObjective: maybe(objective),
    ResourceLimits: object({
      MaxNumberOfTrainingJobs: maybe(count),
      MaxParallelTrainingJobs: pipe(
        count,
        minValue(1, "is zero"),
        maxValue(1e5, "is out of range")
      ),
      MaxRuntimeInSeconds: maybe(seconds2)
    }),
    ParameterRanges: maybe(parameterRanges),
    TrainingJobEarlyStoppingType: maybe(text),
    TuningJobCompletionCriteria: maybe(
      object({
        TargetObjectiveMetricValue: maybe(finite2),
        BestObjectiveNotImproving: maybe(object({ MaxNumberOfTrainingJobsNotImproving: maybe(count) })),
        ConvergenceDetected: maybe(object({ CompleteOnConvergence: maybe(text) }))
      })
    )
  }),
  TrainingJobDefinition: maybe(trainingJobDefinition),
  TrainingJobDefinitions: maybe(array(trainingJobDefinition)),
  TrainingJobStatusCounters: maybe(counters),
  BestTrainingJob: maybe(object({ TrainingJobName: maybe(text) })),
  WarmStartConfig: maybe(
    object({
      ParentHyperParameterTuningJobs: maybe(array(object({ HyperParameterTuningJobName: maybe(text) }))),
      WarmStartType: maybe(text)
    })
  ),
  Autotune: maybe(object({ Mode: maybe(text) })),
  TuningJobCompletionDetails: maybe(
    object({
      NumberOfTrainingJobsObjectiveNotImproving: maybe(count),
      ConvergenceDetectedTime: maybe(timestamp)
    })
  ),
  FailureReason: maybe(text)
});
var trainingJobSummariesSchema = object({
  TrainingJobSummaries: array(
    object({
      TrainingJobName: pipe(text, minLength(1, "is empty")),
      TrainingJobDefinitionName: maybe(text),
      CreationTime: timestamp,
      TrainingStartTime: maybe(timestamp),
      TrainingEndTime: maybe(timestamp),
      TrainingJobStatus: text,
      TunedHyperParameters: maybe(stringMap),
      FailureReason: maybe(text),
      FinalHyperParameterTuningJobObjectiveMetric: maybe(metricValue)
    }),
    "is not an array"
  )
});
var trainingJob = object({
  TrainingJobName: pipe(text, minLength(1, "is empty")),
  TrainingJobStatus: maybe(text),
  SecondaryStatus: maybe(text),
  SecondaryStatusTransitions: maybe(
    array(object({ Status: text, StartTime: timestamp, EndTime: maybe(timestamp) }))
  ),
  CreationTime: maybe(timestamp),
  TrainingStartTime: maybe(timestamp),
  TrainingEndTime: maybe(timestamp),
  LastModifiedTime: maybe(timestamp),
  TrainingTimeInSeconds: maybe(seconds2),
  BillableTimeInSeconds: maybe(seconds2),
  EnableManagedSpotTraining: maybe(boolean()),
  ResourceConfig: maybe(resourceConfig),
  StoppingCondition: maybe(stoppingCondition),
  WarmPoolStatus: maybe(object({ ResourceRetainedBillableTimeInSeconds: maybe(seconds2) })),
  ServerlessJobConfig: maybe(looseObject({})),
  FailureReason: maybe(text),
  Tags: maybe(array(object({ Key: text, Value: text })))
});
var trainingJobsSchema = oneOrMany(
  array(trainingJob),
  pipe(
    object({ Results: array(object({ TrainingJob: trainingJob }), "is not an array") }),
    transform((found) => found.Results.map((result) => result.TrainingJob))
  )
);
var objectiveCurvesSchema = record(
  text,
  array(
    object({
      Timestamp: timestamp,
      Average: finite2,
      SampleCount: optional(
        nullable(pipe(finite2, minValue(0, "is negative"), maxValue(1e9, "is out of range"))),
        1
      ),
      Minimum: maybe(finite2),
      Maximum: maybe(finite2)
    }),
    "is not an array"
  )
);
var amount = object({
  Amount: pipe(
    string("is not a decimal string"),
    regex(/^-?\d+(\.\d+)?([eE][+-]?\d{1,2})?$/, "is not a decimal number")
  ),
  Unit: maybe(text)
});
var day = pipe(text, regex(/^\d{4}-\d{2}-\d{2}/, "is not a day"));
var costAndUsagePage = object({
  GroupDefinitions: maybe(array(object({ Type: maybe(text), Key: maybe(text) }))),
  ResultsByTime: array(
    object({
      TimePeriod: object({ Start: day, End: day }),
      Groups: maybe(array(object({ Keys: array(text), Metrics: record(text, amount) }))),
      Estimated: maybe(boolean())
    }),
    "is not an array"
  )
});
var costAndUsageSchema = oneOrMany(
  array(costAndUsagePage),
  pipe(
    costAndUsagePage,
    transform((page) => [page])
  )
);
var priceListItem = union(
  [pipe(string(), parseJson(void 0, "is not JSON"), looseObject({})), looseObject({})],
  "is neither JSON text nor an object"
);
var priceListPage = object({ PriceList: array(priceListItem, "is not an array") });
var priceListSchema = oneOrMany(
  array(priceListPage),
  pipe(
    priceListPage,
    transform((page) => [page])
  )
);
var productSchema = object({
  product: object({ attributes: record(text, unknown()) }),
  terms: object({
    OnDemand: record(
      text,
      object({
        effectiveDate: maybe(text),
        priceDimensions: record(
          text,
          object({ unit: text, pricePerUnit: record(text, union([string(), number()])) })
        )
      })
    )
  }),
  publicationDate: maybe(text)
});

// src/collect/price-list.ts
function readPriceList(item2) {
  const parsed = safeParse(productSchema, item2);
  if (!parsed.success) return [];
  const { product: product2, terms, publicationDate } = parsed.output;
  const attribute = (name) => String(product2.attributes[name] ?? "");
  const usage = /^(?:[A-Z0-9]+-)?(Train|TrSpt):(ml\..+)$/.exec(attribute("usagetype"));
  const instanceType = usage?.[2];
  if (!instanceType || /free/i.test(attribute("platoinstancetype")) || /outpost/i.test(attribute("locationType"))) {
    return [];
  }
  return Object.values(terms.OnDemand).flatMap(
    (offer) => Object.values(offer.priceDimensions).flatMap((dimension) => {
      const usdPerHour = Number(dimension.pricePerUnit["USD"]);
      if (!/^h(ou)?rs?$/i.test(dimension.unit) || !(usdPerHour > 0) || !Number.isFinite(usdPerHour))
        return [];
      const asOf = (publicationDate ?? offer.effectiveDate ?? "").slice(0, 10);
      const market = usage?.[1] === "TrSpt" ? "spot" : "on-demand";
      return [{ instanceType, market, region: attribute("regionCode"), usdPerHour, asOf }];
    })
  );
}

// src/collect/trials.ts
function readTrials(job, summaries, trainingJobs, curves) {
  const gaps = [];
  const byName = new Map(summaries.map((summary) => [key2(summary.TrainingJobName), summary]));
  const repeated = summaries.length - byName.size;
  if (repeated > 0) gaps.push(`${repeated} training job(s) are listed twice; each was counted once.`);
  const details2 = new Map((trainingJobs ?? []).map((found) => [key2(found.TrainingJobName), found]));
  const lacking = [...byName.keys()].filter((name) => !details2.has(name)).length;
  if (trainingJobs && lacking > 0) {
    gaps.push(
      `${lacking} of ${byName.size} trials have no training-job record: their billable seconds are end minus start. Allow \`sagemaker:DescribeTrainingJob\`, or record the run again.`
    );
  }
  const curveByName = new Map(Object.entries(curves ?? {}).map(([name, points]) => [key2(name), points]));
  const strangers = [...curveByName.keys()].filter((name) => !byName.has(name)).length;
  if (strangers > 0)
    gaps.push(`${strangers} objective curve(s) belong to no trial of this tuning job and were left out.`);
  const periodSeconds = curves ? curvePeriod(Object.values(curves)) : 60;
  const trials = [...byName].map(([name, summary]) => {
    const points = curveByName.get(name);
    const curve = points?.length ? readCurve(points, periodSeconds) : null;
    return readTrial(job, summary, details2.get(name), curve);
  });
  trials.sort((a, b) => a.createdAt - b.createdAt || (a.name < b.name ? -1 : 1));
  return { trials, gaps };
}
var key2 = (name) => name.toLowerCase();
function readTrial(job, summary, detail, curve) {
  const definition = definitionOf2(job, summary.TrainingJobDefinitionName);
  const startedAt = detail?.TrainingStartTime ?? summary.TrainingStartTime;
  const endedAt = detail?.TrainingEndTime ?? summary.TrainingEndTime;
  if (startedAt !== null && endedAt !== null && endedAt < startedAt) {
    const file = detail?.TrainingEndTime ? "training-jobs.json" : "training-job-summaries.json";
    throw new Problem(
      `${file}: TrainingEndTime of ${summary.TrainingJobName.slice(0, 80)} is before its TrainingStartTime. Record the run again.`
    );
  }
  const elapsed = startedAt !== null && endedAt !== null ? endedAt - startedAt : null;
  const billable = detail?.BillableTimeInSeconds ?? null;
  const resource = detail?.ResourceConfig;
  const { instances, instancesBasis } = instancesOf(resource, definition);
  return {
    name: summary.TrainingJobName,
    definitionName: summary.TrainingJobDefinitionName,
    status: readStatus(detail?.TrainingJobStatus ?? summary.TrainingJobStatus),
    secondaryStatus: detail?.SecondaryStatus ?? null,
    createdAt: summary.CreationTime,
    startedAt,
    endedAt,
    trainingSeconds: detail?.TrainingTimeInSeconds ?? elapsed,
    billableSecondsPerInstance: billable ?? elapsed,
    billableBasis: billable === null ? "assumed" : "recorded",
    phases: (detail?.SecondaryStatusTransitions ?? []).map(
      (phase) => ({ status: phase.Status, startedAt: phase.StartTime, endedAt: phase.EndTime })
    ),
    instances,
    instancesBasis,
    spot: detail?.EnableManagedSpotTraining ?? definition?.spot ?? false,
    maxRuntimeSeconds: detail?.StoppingCondition?.MaxRuntimeInSeconds ?? definition?.maxRuntimeSeconds ?? null,
    warmPoolSeconds: detail?.WarmPoolStatus?.ResourceRetainedBillableTimeInSeconds ?? 0,
    billedOtherwise: detail?.ServerlessJobConfig ? "serverless" : resource?.TrainingPlanArn ? "training-plan" : null,
    volumeGb: resource?.VolumeSizeInGB ?? null,
    hyperparameters: unquoted(summary.TunedHyperParameters ?? {}),
    objective: summary.FinalHyperParameterTuningJobObjectiveMetric?.Value ?? null,
    failureReason: detail?.FailureReason ?? summary.FailureReason,
    curve
  };
}
function definitionOf2(job, name) {
  return job.definitions.find((definition) => definition.name === name) ?? job.definitions[0];
}
function readStatus(status) {
  return status === "Completed" || status === "Stopped" || status === "Failed" ? status : "InProgress";
}
function instancesOf(resource, definition) {
  if (resource?.SelectedInstanceType) {
    const count2 = resource.SelectedInstanceCount ?? resource.InstanceCount ?? 1;
    return {
      instances: [{ instanceType: resource.SelectedInstanceType, count: count2 }],
      instancesBasis: "recorded"
    };
  }
  if (resource?.InstanceGroups?.length) {
    const instances = resource.InstanceGroups.map((group) => ({
      instanceType: group.InstanceType,
      count: group.InstanceCount
    }));
    return { instances, instancesBasis: "recorded" };
  }
  if (resource?.InstanceType) {
    const instances = [{ instanceType: resource.InstanceType, count: resource.InstanceCount ?? 1 }];
    return { instances, instancesBasis: "recorded" };
  }
  return { instances: definition?.instances ?? [], instancesBasis: "assumed" };
}
function unquoted(values) {
  return Object.fromEntries(
    Object.entries(values).map(([name, value2]) => [name, value2.replace(/^"(.*)"$/s, "$1")])
  );
}
function readCurve(points, periodSeconds) {
  return {
    periodSeconds,
    points: points.filter((point) => (point.SampleCount ?? 1) > 0).map((point) => ({
      at: point.Timestamp,
      count: Math.max(1, Math.round(point.SampleCount ?? 1)),
      average: point.Average,
      minimum: point.Minimum ?? point.Average,
      maximum: point.Maximum ?? point.Average
    })).sort((a, b) => a.at - b.at)
  };
}
function curvePeriod(curves) {
  const points = curves.flat();
  const all = (seconds3) => points.every((point) => point.Timestamp % seconds3 === 0);
  if (!all(60)) return points.every((point) => (point.SampleCount ?? 1) === 1) ? 0 : 60;
  if (points.length < 3) return 60;
  return all(3600) ? 3600 : all(300) ? 300 : 60;
}

// src/collect/tuning-job.ts
function readTuningJob(document) {
  const config = document.HyperParameterTuningJobConfig;
  const [, partition = "aws", , region2 = ""] = document.HyperParameterTuningJobArn.split(":");
  const definitions = document.TrainingJobDefinitions ?? (document.TrainingJobDefinition ? [document.TrainingJobDefinition] : []);
  const hyperband2 = config.StrategyConfig?.HyperbandStrategyConfig;
  const criteria = config.TuningJobCompletionCriteria;
  const counters2 = document.TrainingJobStatusCounters;
  const objective2 = readObjective(config.HyperParameterTuningJobObjective);
  return {
    name: document.HyperParameterTuningJobName,
    arn: document.HyperParameterTuningJobArn,
    region: region2,
    partition,
    status: document.HyperParameterTuningJobStatus,
    strategy: config.Strategy,
    hyperband: config.Strategy === "Hyperband" ? { minResource: hyperband2?.MinResource ?? null, maxResource: hyperband2?.MaxResource ?? null } : null,
    earlyStoppingType: config.TrainingJobEarlyStoppingType === "Auto" ? "Auto" : "Off",
    createdAt: document.CreationTime,
    endedAt: document.HyperParameterTuningEndTime,
    objective: objective2 ?? soleObjective(definitions),
    definitions: definitions.map(
      (definition) => readDefinition(definition, objective2, config.ParameterRanges)
    ),
    limits: {
      maxJobs: config.ResourceLimits.MaxNumberOfTrainingJobs,
      maxParallelJobs: config.ResourceLimits.MaxParallelTrainingJobs,
      maxRuntimeSeconds: config.ResourceLimits.MaxRuntimeInSeconds
    },
    completionCriteria: {
      targetObjective: criteria?.TargetObjectiveMetricValue ?? null,
      maxJobsNotImproving: criteria?.BestObjectiveNotImproving?.MaxNumberOfTrainingJobsNotImproving ?? null,
      onConvergence: criteria?.ConvergenceDetected?.CompleteOnConvergence === "Enabled"
    },
    completionDetails: {
      jobsNotImproving: document.TuningJobCompletionDetails?.NumberOfTrainingJobsObjectiveNotImproving ?? null,
      convergedAt: document.TuningJobCompletionDetails?.ConvergenceDetectedTime ?? null
    },
    statusCounters: {
      completed: counters2?.Completed ?? 0,
      inProgress: counters2?.InProgress ?? 0,
      retryableError: counters2?.RetryableError ?? 0,
      nonRetryableError: counters2?.NonRetryableError ?? 0,
      stopped: counters2?.Stopped ?? 0
    },
    bestTrialName: document.BestTrainingJob?.TrainingJobName ?? null,
    warmStart: document.WarmStartConfig ? {
      parents: (document.WarmStartConfig.ParentHyperParameterTuningJobs ?? []).flatMap(
        (parent) => parent.HyperParameterTuningJobName ?? []
      ),
      type: document.WarmStartConfig.WarmStartType ?? "unknown"
    } : null,
    autotuned: document.Autotune?.Mode === "Enabled",
    failureReason: document.FailureReason
  };
}
function readObjective(document) {
  return document && { metric: document.MetricName, goal: document.Type };
}
function soleObjective(definitions) {
  const [first, ...rest] = definitions.map((definition) => readObjective(definition.TuningObjective));
  return first && rest.every((other) => other?.metric === first.metric && other.goal === first.goal) ? first : null;
}
function readDefinition(document, objective2, ranges) {
  return {
    name: document.DefinitionName,
    objective: readObjective(document.TuningObjective) ?? objective2,
    ranges: readRanges(document.HyperParameterRanges ?? ranges),
    staticHyperparameters: document.StaticHyperParameters ?? {},
    instances: readInstances(document),
    spot: document.EnableManagedSpotTraining ?? false,
    maxRuntimeSeconds: document.StoppingCondition?.MaxRuntimeInSeconds ?? null,
    checkpointed: Boolean(document.CheckpointConfig?.S3Uri),
    metricDefinitions: (document.AlgorithmSpecification?.MetricDefinitions ?? []).map(({ Name, Regex }) => ({
      name: Name,
      regex: Regex
    }))
  };
}
function readRanges(document) {
  const numeric = (kind) => (range2) => ({
    kind,
    name: range2.Name,
    min: range2.MinValue,
    max: range2.MaxValue,
    scaling: range2.ScalingType ?? "Auto"
  });
  return [
    ...(document?.IntegerParameterRanges ?? []).map(numeric("integer")),
    ...(document?.ContinuousParameterRanges ?? []).map(numeric("continuous")),
    ...(document?.CategoricalParameterRanges ?? []).map((range2) => ({
      kind: "categorical",
      name: range2.Name,
      values: range2.Values
    }))
  ];
}
function readInstances(document) {
  const tuning = document.HyperParameterTuningResourceConfig;
  const config = document.ResourceConfig;
  const [preferred] = tuning?.InstanceConfigs ?? [];
  if (preferred) return [{ instanceType: preferred.InstanceType, count: preferred.InstanceCount }];
  if (config?.InstanceGroups?.length) {
    return config.InstanceGroups.map((group) => ({
      instanceType: group.InstanceType,
      count: group.InstanceCount
    }));
  }
  const instanceType = tuning?.InstanceType ?? config?.InstanceType;
  return instanceType ? [{ instanceType, count: tuning?.InstanceCount ?? config?.InstanceCount ?? 1 }] : [];
}

// src/collect/parse.ts
function parseDocuments(documents, gaps, collection) {
  const tuningJob = readTuningJob(check(tuningJobSchema, documents, "tuningJob"));
  const summaries = check(trainingJobSummariesSchema, documents, "trainingJobSummaries");
  const trainingJobs = optional2(trainingJobsSchema, documents, "trainingJobs");
  const curves = optional2(objectiveCurvesSchema, documents, "objectiveCurves");
  const bill = optional2(costAndUsageSchema, documents, "costAndUsage");
  const prices = optional2(priceListSchema, documents, "priceList");
  const read = readTrials(tuningJob, summaries.TrainingJobSummaries, trainingJobs, curves);
  return {
    tuningJob,
    trials: read.trials,
    bill: bill && billedUsage(bill),
    priceList: prices && listPrices(prices),
    tags: commonTags(trainingJobs ?? []),
    quota: null,
    gaps: [...gaps ?? missingFiles(documents), ...read.gaps],
    collection
  };
}
function commonTags(trainingJobs) {
  const [first, ...others] = trainingJobs.map(
    ({ Tags }) => new Map((Tags ?? []).map(({ Key, Value }) => [Key, Value]))
  );
  return Object.fromEntries(
    [...first ?? []].filter(([key3, value2]) => others.every((tags) => tags.get(key3) === value2))
  );
}
function missingFiles(documents) {
  return RECORDING_FILES.filter(({ document }) => documents[document] === null).map(
    ({ file, without, command }) => `${file} is not in the recording: ${without}. Write it with \`${command}\`.`
  );
}
function optional2(of, documents, document) {
  return documents[document] === null ? null : check(of, documents, document);
}
function check(of, documents, document) {
  const result = safeParse(of, documents[document], { abortEarly: true });
  if (result.success) return result.output;
  const [issue] = result.issues;
  const found = RECORDING_FILES.find((entry) => entry.document === document);
  const missing = issue.received === "undefined";
  throw new Problem(
    `${found?.file ?? document}: ${jsonPath(issue)} ${missing ? "is missing" : complaint(issue)}. Write the file again with \`${found?.command ?? ""}\`.`
  );
}
function complaint(issue) {
  return /^(is|has) /.test(issue.message) ? issue.message : `is ${issue.received.slice(0, 80)}, expected ${issue.expected ?? "something else"}`;
}
function jsonPath(issue) {
  const steps = (issue.path ?? []).map(
    ({ key: key3 }) => typeof key3 === "number" ? `[${key3}]` : /^\w+$/.test(String(key3)) ? `.${key3}` : `[${JSON.stringify(String(key3).slice(0, 80))}]`
  );
  return `$${steps.join("")}`;
}
function billedUsage(pages) {
  return pages.flatMap(
    (page) => page.ResultsByTime.flatMap(
      (time) => (time.Groups ?? []).map(({ Keys, Metrics }) => {
        const [usageType = "", tag = null] = keysInOrder(Keys, page.GroupDefinitions);
        const metrics = COST_METRICS.flatMap((metric) => {
          const found = Metrics[metric];
          return found ? [[metric, found.Amount]] : [];
        });
        return {
          day: time.TimePeriod.Start.slice(0, 10),
          usageType,
          tag: tag === null ? null : tag.slice(tag.indexOf("$") + 1),
          quantity: Metrics["UsageQuantity"]?.Amount ?? "0",
          amounts: Object.fromEntries(metrics),
          currency: COST_METRICS.map((metric) => Metrics[metric]?.Unit).find(Boolean) ?? "USD",
          estimated: time.Estimated ?? false
        };
      })
    )
  );
}
function keysInOrder(keys, definitions) {
  return definitions?.[0]?.Type === "TAG" ? [...keys].reverse() : keys;
}
function listPrices(pages) {
  return pages.flatMap((page) => page.PriceList.flatMap(readPriceList));
}

// src/report/context.ts
var TERMINAL = { money: "usd", links: {}, commit: null, marker: "", version: "" };

// src/report/escape.ts
var LONGEST = 600;
var CONTROL = /[\p{Cc}\p{Cf}\u2028\u2029]+/gu;
var SPECIAL = /[\\`*[\]<>|~$@#^&]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])|:(?!\s|$)|(?<=www)\.|(?<=GH)-|!(?=\[)/giu;
var LEADING = /^([-+=]|\d+[.)])/;
function escapeText(text2) {
  const line = clip(text2.replace(CONTROL, " ").trim());
  return line.replace(SPECIAL, entity).replace(LEADING, (start) => `${start.slice(0, -1)}${entity(start.slice(-1))}`);
}
function escapeCode(text2) {
  return `<code>${escapeText(text2)}</code>`;
}
function escapeProse(text2) {
  return text2.split("`").map((part, index) => index % 2 === 1 ? escapeCode(part) : keepSpaces(part)).join("");
}
function keepSpaces(part) {
  const [, before = "", inner = "", after = ""] = /^(\s*)([\s\S]*?)(\s*)$/.exec(part) ?? [];
  return `${before && " "}${escapeText(inner)}${after && " "}`;
}
function entity(character) {
  return character === "<" ? "&lt;" : character === "&" ? "&amp;" : `&#${character.codePointAt(0)};`;
}
function clip(text2) {
  const characters = [...text2.slice(0, 2 * LONGEST)];
  return characters.length > LONGEST || text2.length > 2 * LONGEST ? `${characters.slice(0, LONGEST - 1).join("")}…` : text2;
}

// src/report/markdown/suggestion.ts
function suggestionComment({ argument, recommendation, tuningJob, text: text2 }, money2, reportUrl) {
  const { change: change2, savingUsd, savingSeconds, evidence, risk, confidence } = recommendation;
  const worth2 = savingUsd ? money2.estimate(savingUsd) : "not shown";
  const effects = [
    worth2 === "not shown" ? "" : `about **${worth2}** less a run`,
    savingSeconds ? `about ${range(savingSeconds, duration)} less waiting` : ""
  ].filter(Boolean);
  const to = escapeText(String(change2?.to));
  const effect = effects.length > 0 ? `: ${effects.join(", ")}` : "";
  const longestFence = Math.max(2, ...[...text2.matchAll(/`+/g)].map(([ticks]) => ticks.length));
  const fence = "`".repeat(longestFence + 1);
  return [
    `**${escapeCode(argument)} → ${to}**${effect}. ${escapeProse(evidence)} *Risk: ${escapeProse(risk)} Confidence: ${confidence}.*`,
    `${fence}suggestion
${text2}
${fence}`,
    `<sub>From [the report](${reportUrl}) on ${escapeCode(tuningJob)}. To accept it is a push, which may start the training again.</sub>`
  ].join("\n\n");
}
function placesToChange(job, { notes = [] }) {
  const own = notes.filter(({ tuningJob }) => tuningJob === job.name);
  return own.map(({ text: text2 }) => `- ${escapeProse(text2)}`).join("\n");
}

// src/report/markdown/details.ts
function details(summary, body) {
  return `<details><summary>${summary}</summary>

${body}

</details>`;
}

// src/report/markdown/advice.ts
var SHOWN = 3;
function advice(job, money2) {
  if (job.recommendations.length === 0) {
    return job.trials.running > 0 || job.trials.total === 0 ? "" : "### Nothing worth changing\n\nNo setting of this run stands out.";
  }
  const open = job.recommendations.filter((each) => !each.folded).slice(0, SHOWN);
  const rest = job.recommendations.filter((each) => !open.includes(each));
  const parts = [open.length > 0 ? "### Worth changing" : "### Nothing worth changing"];
  parts.push(...open.map((each, index) => `${index + 1}. ${item(each, money2)}`));
  if (rest.length > 0) {
    const list = rest.map((each, index) => `${open.length + index + 1}. ${item(each, money2)}`).join("\n");
    parts.push(details(rest.length === 1 ? "One smaller one" : `${rest.length} smaller ones`, list));
  }
  return parts.join("\n\n");
}
function item(each, money2) {
  const head = each.change ? `**${escapeCode(each.change.parameter)} ${value(each.change.from)} → ${value(each.change.to)}**: ${escapeText(each.title)}` : `**${escapeText(each.title)}**`;
  const effects = [
    each.savingUsd && money2.estimate(each.savingUsd) !== "not shown" ? `about **${money2.estimate(each.savingUsd)}** less a run` : "",
    each.savingSeconds ? `about ${range(each.savingSeconds, duration)} less waiting` : ""
  ].filter(Boolean);
  if (each.perMonth && money2.estimate(each.perMonth.savingUsd) !== "not shown")
    effects.push(`${money2.estimate(each.perMonth.savingUsd)} a month at the rate of runs seen`);
  const effect = effects.length > 0 ? `: ${effects.join(", ")}` : "";
  return `${head}${effect}. ${escapeProse(each.evidence)} *Risk: ${escapeProse(each.risk)} Confidence: ${each.confidence}.*`;
}
function value(of) {
  return of === null ? "unset" : escapeText(String(of));
}

// node_modules/markdown-table/index.js
function defaultStringLength(value2) {
  return value2.length;
}
function markdownTable(table, options) {
  const settings = options || {};
  const align = (settings.align || []).concat();
  const stringLength = settings.stringLength || defaultStringLength;
  const alignments = [];
  const cellMatrix = [];
  const sizeMatrix = [];
  const longestCellByColumn = [];
  let mostCellsPerRow = 0;
  let rowIndex = -1;
  while (++rowIndex < table.length) {
    const row2 = [];
    const sizes2 = [];
    let columnIndex2 = -1;
    if (table[rowIndex].length > mostCellsPerRow) {
      mostCellsPerRow = table[rowIndex].length;
    }
    while (++columnIndex2 < table[rowIndex].length) {
      const cell = serialize(table[rowIndex][columnIndex2]);
      if (settings.alignDelimiters !== false) {
        const size = stringLength(cell);
        sizes2[columnIndex2] = size;
        if (longestCellByColumn[columnIndex2] === void 0 || size > longestCellByColumn[columnIndex2]) {
          longestCellByColumn[columnIndex2] = size;
        }
      }
      row2.push(cell);
    }
    cellMatrix[rowIndex] = row2;
    sizeMatrix[rowIndex] = sizes2;
  }
  let columnIndex = -1;
  if (typeof align === "object" && "length" in align) {
    while (++columnIndex < mostCellsPerRow) {
      alignments[columnIndex] = toAlignment(align[columnIndex]);
    }
  } else {
    const code = toAlignment(align);
    while (++columnIndex < mostCellsPerRow) {
      alignments[columnIndex] = code;
    }
  }
  columnIndex = -1;
  const row = [];
  const sizes = [];
  while (++columnIndex < mostCellsPerRow) {
    const code = alignments[columnIndex];
    let before = "";
    let after = "";
    if (code === 99) {
      before = ":";
      after = ":";
    } else if (code === 108) {
      before = ":";
    } else if (code === 114) {
      after = ":";
    }
    let size = settings.alignDelimiters === false ? 1 : Math.max(
      1,
      longestCellByColumn[columnIndex] - before.length - after.length
    );
    const cell = before + "-".repeat(size) + after;
    if (settings.alignDelimiters !== false) {
      size = before.length + size + after.length;
      if (size > longestCellByColumn[columnIndex]) {
        longestCellByColumn[columnIndex] = size;
      }
      sizes[columnIndex] = size;
    }
    row[columnIndex] = cell;
  }
  cellMatrix.splice(1, 0, row);
  sizeMatrix.splice(1, 0, sizes);
  rowIndex = -1;
  const lines = [];
  while (++rowIndex < cellMatrix.length) {
    const row2 = cellMatrix[rowIndex];
    const sizes2 = sizeMatrix[rowIndex];
    const cellsInRow = settings.fillRows === false ? Math.max(1, cellMatrix[rowIndex === 1 ? 0 : rowIndex].length) : mostCellsPerRow;
    columnIndex = -1;
    const line = [];
    while (++columnIndex < cellsInRow) {
      const cell = row2[columnIndex] || "";
      let before = "";
      let after = "";
      if (settings.alignDelimiters !== false) {
        const size = longestCellByColumn[columnIndex] - (sizes2[columnIndex] || 0);
        const code = alignments[columnIndex];
        if (code === 114) {
          before = " ".repeat(size);
        } else if (code === 99) {
          const half = size / 2;
          if (size % 2) {
            before = " ".repeat(half + 0.5);
            after = " ".repeat(half - 0.5);
          } else {
            before = " ".repeat(half);
            after = before;
          }
        } else {
          after = " ".repeat(size);
        }
      }
      if (settings.delimiterStart !== false && !columnIndex) {
        line.push("|");
      }
      if (settings.padding !== false && // Don’t add the opening space if we’re not aligning and the cell is
      // empty: there will be a closing space.
      !(settings.alignDelimiters === false && cell === "") && (settings.delimiterStart !== false || columnIndex)) {
        line.push(" ");
      }
      if (settings.alignDelimiters !== false) {
        line.push(before);
      }
      line.push(cell);
      if (settings.alignDelimiters !== false) {
        line.push(after);
      }
      if (settings.padding !== false) {
        line.push(" ");
      }
      if (settings.delimiterEnd !== false || columnIndex !== cellsInRow - 1) {
        line.push("|");
      }
    }
    lines.push(
      settings.delimiterEnd === false ? line.join("").replace(/ +$/, "") : line.join("")
    );
  }
  return lines.join("\n");
}
function serialize(value2) {
  return value2 === null || value2 === void 0 ? "" : String(value2);
}
function toAlignment(value2) {
  const code = typeof value2 === "string" ? value2.codePointAt(0) : 0;
  return code === 67 || code === 99 ? 99 : code === 76 || code === 108 ? 108 : code === 82 || code === 114 ? 114 : 0;
}

// src/report/markdown/fit.ts
function fitted(blocks, limitBytes, where) {
  const kept = blocks.filter((block) => block.text !== "");
  const dropped = [];
  for (; ; ) {
    const note = dropped.length > 0 ? [`*Left out for space: ${dropped.join(", ")}. ${where}*`] : [];
    const footer = kept.at(-1);
    const body = [...kept.slice(0, -1).map((block) => block.text), ...note, ...footer ? [footer.text] : []];
    const text2 = `${body.join("\n\n")}
`;
    const next = kept.filter((block) => block.drop !== void 0).reduce(
      (most, block) => most === null || (block.drop ?? 0) > (most.drop ?? 0) ? block : most,
      null
    );
    if (next === null || new TextEncoder().encode(text2).length <= limitBytes) return text2;
    kept.splice(kept.indexOf(next), 1);
    dropped.push(next.name ?? "a part");
  }
}

// src/report/markdown/frame.ts
function gateLines({ gate }) {
  const lines = (gate?.conditions ?? []).filter((each) => each.outcome !== "passed").map(gateLine);
  return lines.length > 0 ? `> [!WARNING]
${lines.map((line) => `> ${escapeText(line)}`).join("\n")}` : "";
}
function footerLine(report, context) {
  const calls = Object.values(report.collection.awsCalls).reduce((sum4, count2) => sum4 + count2, 0);
  const price = context.money === "usd" ? `, ${money(report.collection.awsCallsUsd)}` : "";
  const parts = [
    calls > 0 ? `${calls} AWS calls${price}.` : "Read from a recording.",
    context.commit ? `Commit <code>${context.commit.slice(0, 8)}</code>.` : "",
    context.links.workflowRun ? `[Workflow run](${context.links.workflowRun}).` : "",
    `sagemaker-tuning-report ${context.version}, ${report.generatedAt.slice(0, 16).replace("T", " ")} UTC.`
  ].filter(Boolean);
  return `<sub>${parts.join(" ")}</sub>${context.marker ? `

${context.marker}` : ""}`;
}

// src/report/markdown/sparkline.ts
var BARS = "▁▂▃▄▅▆▇█";
function sparkline(values) {
  const most = Math.max(0, ...values.map((value2) => value2 ?? 0));
  return values.map((value2) => {
    if (value2 === null) return "·";
    return BARS[most > 0 ? Math.min(7, Math.floor(8 * Math.max(0, value2) / most)) : 0];
  }).join("");
}

// src/report/markdown/audit.ts
var MOST_ROWS = 50;
var MOST_TUNERS = 10;
function renderAuditMarkdown(report, section, context, limitBytes = Number.POSITIVE_INFINITY) {
  const money2 = moneyPrinter(context.money, report.totals.costUsd);
  const shown2 = section.ranking.slice(0, MOST_ROWS);
  const folds = report.tuningJobs.slice(0, MOST_ROWS).map(
    (job, index) => ({
      text: jobFold(job, index, context),
      name: `details of ${escapeText(job.name)}`,
      drop: 10 + index
    })
  );
  const blocks = [
    { text: `## Tuning audit, ${day2(section.since)} to ${day2(section.until)}` },
    { text: gateLines(report) },
    { text: `**${auditVerdict(report, section, money2)}**` },
    { text: notRead(section) },
    { text: rankingTable(section, shown2, money2) },
    { text: adviceList(section, money2) },
    { text: groupTable(section, money2), name: "totals by tag", drop: 6 },
    { text: trendTable(section, money2), name: "trends", drop: 7 },
    { text: ledgerLine(section, context) },
    { text: historyLine(section, context), name: "history", drop: 5 },
    ...folds,
    { text: footerLine(report, context) }
  ];
  return fitted(blocks, limitBytes, "The report files have everything.");
}
function auditVerdict(report, { training, ranking }, money2) {
  if (ranking.length === 0) return "No tuning job ended in this window.";
  const { totals } = report;
  const jobs = ranking.length === 1 ? "One tuning job" : `${ranking.length} tuning jobs`;
  const atLeast2 = totals.costIsAtLeast && totals.costUsd !== null ? "at least " : "";
  const share2 = training?.share === null || training?.share === void 0 ? "" : `, ${Math.round(100 * training.share)} % of the account's training spend${training.settled ? "" : " so far"}`;
  const cost = money2.amount(totals.costUsd);
  const sentences = [cost === "not shown" ? `${jobs} ran.` : `${jobs} cost ${atLeast2}${cost}${share2}.`];
  const avoided = totals.earlyStoppingSavedUsd;
  if (avoided && avoided.estimate > 0)
    sentences.push(`Early stopping avoided roughly ${money2.estimate(avoided)}, an estimate.`);
  const potential = sumOf(ranking.map((row) => row.potentialUsd));
  sentences.push(
    potential.estimate > 0 ? `With every listed change, runs like these would cost about ${money2.estimate(potential)} less.` : "Nothing that these runs show is worth changing."
  );
  return sentences.join(" ");
}
function sumOf(parts) {
  const sum4 = { estimate: 0, low: 0, high: 0, level: 0.9 };
  for (const part of parts) {
    sum4.estimate += part?.estimate ?? 0;
    sum4.low += part?.low ?? 0;
    sum4.high += part?.high ?? 0;
  }
  return sum4;
}
function notRead(section) {
  return section.notRead.map((line) => `> **Not in this audit:** ${escapeText(line)}`).join("\n>\n");
}
function rankingTable(section, shown2, money2) {
  if (shown2.length === 0) return "";
  const accounts = section.ranking.some((row) => row.account !== null);
  const head = [
    "tuning job",
    ...accounts ? ["account"] : [],
    "region",
    "cost",
    "avoided (estimate)",
    "could save",
    "first change"
  ];
  const rows = shown2.map((row, index) => [
    `[${escapeCode(row.name)}](#job-${index + 1})`,
    ...accounts ? [escapeText(row.account ?? "")] : [],
    escapeText(row.region),
    money2.amount(row.costUsd),
    estimateCell(row.avoidedUsd, money2),
    estimateCell(row.potentialUsd, money2),
    row.advice === null ? "" : escapeText(row.advice)
  ]);
  const align = head.map((name) => ["cost", "avoided (estimate)", "could save"].includes(name) ? "r" : "l");
  const more = section.ranking.length - shown2.length;
  const table = markdownTable([head, ...rows], { align });
  return more > 0 ? `${table}

${more} more tuning jobs are in the report files.` : table;
}
function estimateCell(of, money2) {
  return of?.estimate === 0 ? "nothing" : money2.estimate(of);
}
function adviceList(section, money2) {
  const worth2 = section.advice.filter((each) => each.savingUsd !== null || each.savingSeconds !== null);
  if (worth2.length === 0) return "";
  const items = worth2.map(({ id, parameter, tuningJobs, savingUsd, savingSeconds }, index) => {
    const saves = [
      savingUsd && money2.estimate(savingUsd) !== "not shown" ? `about **${money2.estimate(savingUsd)}**` : "",
      savingSeconds ? `about ${range(savingSeconds, duration)} of waiting` : ""
    ].filter(Boolean);
    const what = parameter === null ? escapeCode(id) : `${escapeCode(parameter)} (${escapeCode(id)})`;
    const where = tuningJobs.length === 1 ? escapeCode(tuningJobs[0] ?? "") : `${tuningJobs.length} tuning jobs`;
    return `${index + 1}. ${what} in ${where}${saves.length > 0 ? `: ${saves.join(", ")}` : ""}`;
  });
  return `### What would change most

${items.join("\n")}

Each as if it were the only change: kinds of advice do not add up.`;
}
function groupTable({ groups }, money2) {
  if (!groups || groups.rows.length === 0) return "";
  const rows = groups.rows.map((row) => [
    row.value === null ? "without the tag" : escapeCode(row.value),
    String(row.tuningJobs),
    `${row.costIsAtLeast && row.costUsd !== null ? "at least " : ""}${money2.amount(row.costUsd)}`,
    estimateCell(row.avoidedUsd, money2),
    estimateCell(row.potentialUsd, money2)
  ]);
  const table = markdownTable(
    [[escapeCode(groups.tag), "tuning jobs", "cost", "avoided (estimate)", "could save"], ...rows],
    { align: ["l", "r", "r", "r", "r"] }
  );
  return `### By ${escapeCode(groups.tag)}

${table}`;
}
function trendTable({ trends }, money2) {
  if (trends.length === 0) return "";
  const rows = trends.slice(0, MOST_TUNERS).map(({ tuner, runs, costChangeShare }) => [
    escapeCode(tuner),
    String(runs.length),
    sparkline(runs.map((run) => run.costUsd)),
    money2.amount(runs.at(-1)?.costUsd ?? null),
    costChangeShare === null ? "not known" : change(costChangeShare)
  ]);
  const table = markdownTable([["tuner", "runs", "cost", "last run", "against the earlier ones"], ...rows], {
    align: ["l", "r", "l", "r", "r"]
  });
  return details(`Tuners that ran more than once (${trends.length})`, table);
}
function change(share2) {
  const percent2 = Math.round(100 * share2);
  return percent2 === 0 ? "the same" : percent2 > 0 ? `${percent2} % more` : `${-percent2} % less`;
}
function ledgerLine({ ledger }, { money: money2 }) {
  if (ledger.given === 0) return "";
  const given = ledger.given === 1 ? "One change that saves money was" : `${ledger.given} changes that save money were`;
  const made = `${given} advised so far; ${ledger.followed === 0 ? "none" : ledger.followed} of them made.`;
  if (ledger.alone === 0) return made;
  const error2 = money2 === "usd" && ledger.medianErrorUsd !== null ? ` In the middle they saved ${money(Math.abs(ledger.medianErrorUsd))} ${ledger.medianErrorUsd < 0 ? "less" : "more"} than said.` : "";
  return `${made} ${ledger.withinRange} of ${ledger.alone} made alone saved what was said, within its range.${error2}`;
}
function historyLine({ history }, { money: money2 }) {
  if (history.length < 2 || money2 === "off") return "";
  const from2 = history[0]?.until ?? "";
  return `Cost by audit since ${day2(from2)}: ${sparkline(history.map((each) => each.costUsd))}`;
}
function jobFold(job, index, context) {
  const money2 = moneyPrinter(context.money, job.actual.costUsd);
  const gaps = job.gaps.map((gap) => `- ${escapeProse(gap)}`).join("\n");
  const body = [verdict(job, money2), advice(job, money2), gaps && `Not known:

${gaps}`];
  return details(`<a id="job-${index + 1}"></a>${escapeCode(job.name)}`, body.filter(Boolean).join("\n\n"));
}
function day2(iso) {
  return iso.slice(0, 10);
}

// src/report/markdown/best-job.ts
function bestJob(job, context) {
  const best = job.trialDetails.find((trial) => trial.name === job.actual.bestTrial);
  if (!best) return "";
  const settings = Object.entries(best.hyperparameters).map(([name, value2]) => `${name}=${shorten(value2)}`);
  const tuned = settings.length > 0 ? ` with ${escapeCode(settings.join(" "))}` : "";
  const links = [
    `[tuning job](${consoleUrl(job, `hyper-tuning-jobs/${encodeURIComponent(job.name)}`)})`,
    context.links.workflowRun ? `[workflow run](${context.links.workflowRun})` : "",
    context.commit ? `commit ${context.commit.slice(0, 8)}` : ""
  ].filter(Boolean);
  return `Best job: [${escapeCode(best.name)}](${consoleUrl(job, `jobs/${encodeURIComponent(best.name)}`)})${tuned}. ${links.join(", ")}.`;
}
function shorten(value2) {
  const number2 = Number(value2);
  return value2.trim() !== "" && Number.isFinite(number2) && value2.length > 8 ? String(Number(number2.toPrecision(6))) : value2;
}
var CONSOLES = [
  ["cn-", "console.amazonaws.cn"],
  ["us-gov-", "console.amazonaws-us-gov.com"]
];
function consoleUrl(job, page) {
  const host = CONSOLES.find(([prefix]) => job.region.startsWith(prefix))?.[1] ?? "console.aws.amazon.com";
  return `https://${job.region}.${host}/sagemaker/home?region=${job.region}#/${page}`;
}

// src/report/markdown/folds.ts
function spendFold(job, money2) {
  const whole = job.actual.costUsd;
  const rows = job.spend.map((part) => [
    part.label,
    money2.amount(part.costUsd),
    whole !== null && whole > 0 && part.costUsd !== null ? percent(part.costUsd / whole) : "not known",
    duration(part.billableSeconds)
  ]);
  if (rows.length === 0) return "";
  const table = markdownTable([["", "cost", "share", "instance time"], ...rows], {
    align: ["l", "r", "r", "r"]
  });
  const failures = failureReasons(job);
  return details("Where the money went", failures ? `${table}

${failures}` : table);
}
function failureReasons(job) {
  const reasons = Map.groupBy(
    job.trialDetails.filter((trial) => trial.outcome === "failed"),
    (trial) => trial.failureReason?.split(/\r?\n/, 1)[0] ?? "no reason recorded"
  );
  return [...reasons].slice(0, 5).map(([reason, trials]) => `${trials.length} failed: ${escapeText(reason)}`).join("  \n");
}
function earlyStoppingFold(job, money2) {
  const saving = job.savings.earlyStopping;
  const { earlyStopped: earlyStopped2, total: total2 } = job.trials;
  if (!saving || earlyStopped2 === 0) return "";
  const more = range(saving.billableSeconds, duration);
  const shortcut = saving.shortcutCostUsd === null || money2.amount(saving.shortcutCostUsd) === "not shown" ? "" : `
The common shortcut, the mean length of finished trials, would have said ${money2.amount(saving.shortcutCostUsd)}; it is printed only to show the difference.`;
  const body = `${earlyStopped2} of ${total2} trials ended as *Stopped* with nothing else to explain it, so they are taken as stopped by the tuner (inferred; SageMaker records no reason). Run to their end they would have taken ${more} more instance time and cost ${money2.estimate(saving.costUsd)} more: avoided, an estimate, never a charge.

Method: ${escapeProse(saving.method)}. Time resolution: ${escapeProse(saving.resolution)}. Confidence: ${saving.confidence}.${shortcut}

${saving.betterModelLost}`;
  return details(
    `Early stopping: ${earlyStopped2} of ${total2} trials, roughly ${money2.estimate(saving.costUsd)} avoided`,
    body
  );
}
function parallelismFold(job) {
  const saving = job.savings.parallelism;
  if (!saving || !job.sequential || job.parallelismFrontier.length < 2) return "";
  const hours = job.parallelismFrontier.map((point) => point.wallClockSeconds / 3600);
  const unit = Math.max(...hours) >= 2 ? "hours" : "minutes";
  const scale = unit === "hours" ? 1 : 60;
  const points = hours.map((value2) => Number((value2 * scale).toPrecision(3)));
  const labels = job.parallelismFrontier.map((point) => point.maxParallelJobs);
  const chart = [
    "```mermaid",
    "xychart-beta",
    `    title "Wall clock by parallel trials (${unit})"`,
    `    x-axis "parallel trials" [${labels.join(", ")}]`,
    `    y-axis "${unit}" 0 --> ${Math.ceil(Math.max(...points))}`,
    `    bar [${points.join(", ")}]`,
    "```"
  ].join("\n");
  const told = job.parallelismFrontier.map((point) => `${point.maxParallelJobs}: ${duration(point.wallClockSeconds)}`).join(", ");
  const facts = [
    saving.speedup === null ? "" : `It ran ${saving.speedup.toFixed(1)} times as fast as one at a time`,
    saving.efficiency === null ? "" : `each slot was used to ${percent(Math.min(1, saving.efficiency))}`,
    `slots stood empty for ${duration(saving.idleSlotSeconds)} in all, ${duration(saving.stragglerSeconds)} of it while the last trials finished`
  ].filter(Boolean);
  const ran2 = `${job.limits.maxParallelJobs} at once took ${duration(job.actual.wallClockSeconds)}`;
  return details(
    job.limits.maxParallelJobs === 1 ? "Parallelism: one at a time" : `Parallelism: ${ran2} instead of ${range(job.sequential.wallClockSeconds, duration)}`,
    `${chart}

The same trials in the same order, by how many run at once: ${told}.

${facts.join("; ")}. Parallelism changes time, not compute cost: idle slots of a tuning job are not billed.${choice(job)}`
  );
}
function choice({ parallelism }) {
  if (!parallelism) return "";
  const { estimate, low, high } = parallelism.extraTrialsPerSlot;
  const tax = high > 0 ? ` Under Bayesian search benchmarks put a further slot at ${estimate} trials more for the same result (${low} to ${high}); that is not measured on this run.` : "";
  return `

${escapeProse(parallelism.reason)} Slots waited ${duration(parallelism.startUpSlotSeconds)} for instances to start and ${duration(parallelism.launchGapSlotSeconds)} between trials, in all.${tax}`;
}
function searchLengthFold(job, money2) {
  const found = job.searchLength;
  if (!found) return "";
  const { lastThatMattered: last, oneMoreImprovement: another } = found;
  const all = found.expectedBest.filter(
    (_, index) => index % 3 === 2 || index === found.expectedBest.length - 1
  );
  const quarter = found.moreTrials[1] ?? found.moreTrials[0];
  const near2 = found.reachedWithin.find((each) => each.share > 0);
  const paragraphs = [
    `The last improvement that mattered (by more than ${objectiveValue(found.leastThatMatters)}) was trial ${last.number}, at ${objectiveValue(last.objective)}; the ${last.trialsAfter} trials after it cost ${money2.amount(last.costAfterUsd)}. ${near2 ? `Trial ${near2.trials} came within ${percent(near2.share)} of the best.` : ""}`,
    `Expected best by number of trials${found.descriptive ? " (over all orders; under this search later trials are better chosen, so it only describes)" : ""}: ${all.map((each) => `${each.trials}: ${range(each.objective, objectiveValue)}`).join(", ")}.`,
    quarter ? `${quarter.trials} more trials would cost ${money2.amount(quarter.costUsd)} and have a chance of ${percent(quarter.improvementProbability)} to improve on the best, by about ${objectiveValue(quarter.expectedGain)} on average (an order of magnitude). An even chance takes ${another.trials} more, for ${money2.amount(another.costUsd)}. ${found.note}` : found.note
  ];
  return details(
    `Search length: best at trial ${found.bestSoFar.at(-1)?.number ?? 1}`,
    paragraphs.join("\n\n")
  );
}
var TRIALS_SHOWN = 10;
function trialsFold(job, money2) {
  const sign = job.objective?.goal === "Minimize" ? 1 : -1;
  const byObjective = job.trialDetails.filter((trial) => trial.objective !== null).sort((a, b) => sign * ((a.objective ?? 0) - (b.objective ?? 0)));
  const others = job.trialDetails.filter((trial) => trial.outcome !== "completed").sort((a, b) => (b.costUsd ?? 0) - (a.costUsd ?? 0));
  const shown2 = [.../* @__PURE__ */ new Set([...byObjective.slice(0, TRIALS_SHOWN / 2), ...others, ...byObjective])].slice(
    0,
    TRIALS_SHOWN
  );
  if (shown2.length === 0) return "";
  const rows = shown2.map((trial) => [
    escapeCode(trial.name),
    OUTCOME_WORDS[trial.outcome],
    trial.objective === null ? "none" : objectiveValue(trial.objective),
    trial.billableSeconds === null ? "not known" : duration(trial.billableSeconds),
    money2.amount(trial.costUsd)
  ]);
  const table = markdownTable([["trial", "outcome", "objective", "instance time", "cost"], ...rows], {
    align: ["l", "l", "r", "r", "r"]
  });
  const rest = job.trials.total - shown2.length;
  const pointer = rest > 0 ? `

${rest} more are in the report files.` : "";
  return details(
    rest > 0 ? `${shown2.length} of ${job.trials.total} trials` : `All ${shown2.length} trials`,
    table + pointer
  );
}
var OUTCOME_WORDS = {
  completed: "finished",
  earlyStopped: "stopped early",
  stopped: "stopped",
  failed: "failed",
  running: "running"
};
function methodFold(job, showRates) {
  const rates = job.rates.map((rate) => {
    const price = showRates ? ` ${hourlyRate(rate.usdPerHour)} an hour,` : "";
    return `${escapeCode(rate.instanceType)}${rate.market === "spot" ? " (spot)" : ""}:${price} ${RATE_WORDS[rate.source]}${rate.asOf ? `, ${escapeText(rate.asOf)}` : ""}${rate.note ? `. ${escapeProse(rate.note)}` : ""}`;
  });
  const blocks = [
    rates.length > 0 ? `Rates. ${rates.join("; ")}.` : "",
    "*Unstopped* and *one at a time* mean the same trials in the same order; a real search would have chosen other trials. Ranges are 90 % prediction intervals.",
    job.gaps.length > 0 ? `Not known:

${job.gaps.map((gap) => `- ${escapeProse(gap)}`).join("\n")}` : ""
  ].filter(Boolean);
  return details("How this was computed, and what is not known", blocks.join("\n\n"));
}
var RATE_WORDS = {
  override: "given by you",
  bill: "from the account's own bill",
  "price-list": "AWS price list",
  "built-in": "built-in table of published prices",
  "built-in-derived": "derived from EC2 prices, not a published price"
};

// src/report/markdown/summary-table.ts
function summaryTable(job, money2) {
  const { actual, trials, recommended: recommended2 } = job;
  const atLeast2 = actual.costIsAtLeast && actual.costUsd !== null ? "at least " : "";
  const stopped2 = trials.earlyStopped > 0 ? `, of them ${trials.earlyStopped} stopped early` : "";
  const unstopped = job.unstopped;
  const columns = ["", "this run", "unstopped (estimate)", "one at a time"];
  const rows = [
    [
      "Cost",
      atLeast2 + money2.amount(actual.costUsd),
      unstopped ? atLeast2 + money2.estimate(unstopped.costUsd) : "not known",
      atLeast2 + money2.amount(actual.costUsd)
    ],
    [
      "Wall clock",
      duration(actual.wallClockSeconds),
      unstopped ? range(unstopped.wallClockSeconds, duration) : "not known",
      job.sequential ? range(job.sequential.wallClockSeconds, duration) : "not known"
    ],
    ["Training jobs", `${trials.total}${stopped2}`, String(trials.total), String(trials.total)],
    [
      `Best ${job.objective ? escapeCode(job.objective.metric) : "objective"}`,
      actual.bestObjective === null ? "none" : `**${objectiveValue(actual.bestObjective)}**`,
      bestUnstopped(job),
      "not comparable"
    ]
  ];
  if (recommended2) {
    columns.push("next run, changed as below");
    const cells = [
      money2.estimate(recommended2.costUsd),
      recommended2.wallClockSeconds ? range(recommended2.wallClockSeconds, duration) : "not known",
      recommended2.trials === null ? "not known" : String(recommended2.trials),
      recommended2.objective ?? "not known"
    ];
    for (const [index, cell] of cells.entries()) rows[index]?.push(cell);
  }
  return markdownTable([columns, ...rows], { align: ["l", ...columns.slice(1).map(() => "r")] });
}
function bestUnstopped(job) {
  const { bestObjective } = job.actual;
  if (bestObjective === null) return "not known";
  const value2 = objectiveValue(bestObjective);
  return job.trials.earlyStopped > 0 ? `${value2} or better` : value2;
}

// src/report/markdown/comment.ts
function renderMarkdown(report, context, limitBytes = Number.POSITIVE_INFINITY) {
  if (report.audit) return renderAuditMarkdown(report, report.audit, context, limitBytes);
  const gate = { text: gateLines(report) };
  const blocks = report.tuningJobs.flatMap((job) => tuningJobBlocks(job, context));
  const footer = { text: footerLine(report, context) };
  const where = "The full report is in the job summary and the report files.";
  return fitted([gate, ...blocks, footer], limitBytes, where);
}
function tuningJobBlocks(job, context) {
  const money2 = moneyPrinter(context.money, job.actual.costUsd);
  const of = job.name.length > 0 ? ` of ${job.name.slice(0, 40)}` : "";
  return [
    { text: `## Tuning report: ${escapeCode(job.name)}` },
    { text: `**${verdict(job, money2)}**` },
    { text: summaryTable(job, money2) },
    { text: bestJob(job, context) },
    { text: advice(job, money2), name: `advice${escapeText(of)}`, drop: 1 },
    { text: placesToChange(job, context), name: "where to change it", drop: 1.2 },
    { text: spendFold(job, money2), name: "where the money went", drop: 3 },
    { text: earlyStoppingFold(job, money2), name: "early stopping", drop: 2 },
    { text: parallelismFold(job), name: "parallelism", drop: 5 },
    { text: searchLengthFold(job, money2), name: "search length", drop: 4 },
    { text: trialsFold(job, money2), name: "trials", drop: 6 },
    { text: methodFold(job, context.money === "usd"), name: "method and gaps", drop: 1.5 }
  ];
}

// src/shell/choices.ts
var BILLING = ["auto", "cost-explorer", "price-list", "built-in"];
var OBJECTIVE_CURVES = ["auto", "logs", "off"];
var COST_METRIC_NAMES = {
  amortized: "AmortizedCost",
  unblended: "UnblendedCost",
  "net-amortized": "NetAmortizedCost",
  "net-unblended": "NetUnblendedCost"
};
function refuse(name, value2, allowed) {
  throw new Problem(`${name}: ${JSON.stringify(value2.slice(0, 80))} is not ${allowed}.`);
}
function region(name, value2) {
  return /^[a-z]{2,}(?:-[a-z]+)+-\d{1,2}$/.test(value2) ? value2 : refuse(name, value2, "an AWS region such as eu-west-1");
}
function roleArn(name, value2) {
  return /^arn:aws[a-z-]*:iam::\d{12}:role\/\S+$/.test(value2) ? value2 : refuse(name, value2, "the ARN of an IAM role, arn:aws:iam::123456789012:role/NAME");
}
function unusedRates(rates, report) {
  const used = new Set(report.tuningJobs.flatMap((job) => job.rates.map((rate) => rate.instanceType)));
  return Object.keys(rates).filter((instanceType) => !used.has(instanceType)).map(
    (type) => `The rate of ${type} is of no use: no trial ran on it (but on ${[...used].join(", ") || "none"}).`
  );
}
function oneOf(name, value2, allowed) {
  const found = allowed.find((word) => word === value2);
  if (found !== void 0) return found;
  return refuse(name, value2, `one of ${allowed.join(", ")}`);
}
function costMetric(name, value2) {
  const found = COST_METRIC_NAMES[value2];
  if (found !== void 0) return found;
  return refuse(name, value2, `one of ${Object.keys(COST_METRIC_NAMES).join(", ")}`);
}
function parseRates(name, lines) {
  return Object.fromEntries(
    lines.map((line) => {
      const [, instanceType, usd] = /^\s*(ml\.[a-z0-9.-]+)\s*=\s*\$?(\d+(?:\.\d+)?)\s*$/i.exec(line) ?? [];
      const usdPerHour = Number(usd);
      if (!instanceType || !(usdPerHour > 0) || !Number.isFinite(usdPerHour)) {
        throw new Problem(
          `${name}: ${JSON.stringify(line.slice(0, 80))} is not a rate; write USD an hour as ml.g5.xlarge=1.21.`
        );
      }
      return [instanceType, usdPerHour];
    })
  );
}
function parseNumber(name, value2, least = 0) {
  const number2 = Number(value2);
  if (value2.trim() !== "" && Number.isFinite(number2) && number2 >= least) return number2;
  return refuse(name, value2, `a number of at least ${least}`);
}
function parseShare(name, value2) {
  const [, digits, sign] = /^\s*([\d.]+)\s*(%?)\s*$/.exec(value2) ?? [];
  const number2 = parseNumber(name, digits ?? value2);
  const share2 = sign === "%" ? number2 / 100 : number2;
  if (share2 <= 1) return share2;
  return refuse(name, value2, "a share such as 5% or 0.05");
}

// src/report/json.ts
function renderJson(report) {
  return `${JSON.stringify(report, null, 2)}
`;
}

// src/shell/write-files.ts
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
async function writeReportFiles(folder, analysis, context) {
  const { renderHtml } = await import("./page-3324GUIO.js");
  const files = {
    json: join(folder, "tuning-report.json"),
    markdown: join(folder, "tuning-report.md"),
    html: join(folder, "tuning-report.html")
  };
  await writeAll(folder, [
    [files.json, renderJson(analysis.report)],
    [files.markdown, renderMarkdown(analysis.report, context)],
    [files.html, renderHtml(analysis, context)]
  ]);
  return files;
}
function chargeColumn(metric) {
  return metric.endsWith("AmortizedCost") ? "EffectiveCost" : "BilledCost";
}
async function writeAuditFiles(folder, report, context, metric) {
  const { renderCsv } = await import("./csv-PKWBSFUE.js");
  const files = {
    json: join(folder, "tuning-report.json"),
    markdown: join(folder, "tuning-report.md"),
    csv: join(folder, "tuning-report.csv")
  };
  await writeAll(folder, [
    [files.json, renderJson(report)],
    [files.markdown, renderMarkdown(report, context)],
    [files.csv, renderCsv(report, chargeColumn(metric))]
  ]);
  return files;
}
async function writeAll(folder, files) {
  try {
    await mkdir(folder, { recursive: true });
    for (const [path, text2] of files) await writeFile(path, text2, { mode: 384 });
  } catch (error2) {
    const code = error2 instanceof Error && "code" in error2 ? String(error2.code) : null;
    if (code === null) throw error2;
    if (code === "EEXIST")
      throw new Problem(`${folder} is a file. Name another folder with \`output-directory\` (--output).`);
    throw new Problem(
      `${JSON.stringify(folder)} cannot be written (${code}). Name another folder with \`output-directory\` (--output).`
    );
  }
}

export {
  big_default,
  utcDay,
  trainingUsage,
  SETTLING_SECONDS,
  figuresOf,
  parseConditions,
  judge,
  tuningReport,
  analyze,
  DEFAULT_CONFIG,
  gateLine,
  gateFails,
  description,
  finite,
  integer,
  isoTimestamp,
  maxLength,
  maxValue,
  minValue,
  array,
  boolean,
  literal,
  nullable,
  nullish,
  number,
  object,
  picklist,
  record,
  strictObject,
  string,
  union,
  unknown,
  pipe,
  safeParse,
  parseDocuments,
  TERMINAL,
  escapeText,
  suggestionComment,
  renderMarkdown,
  BILLING,
  OBJECTIVE_CURVES,
  COST_METRIC_NAMES,
  refuse,
  region,
  roleArn,
  unusedRates,
  oneOf,
  costMetric,
  parseRates,
  parseNumber,
  parseShare,
  VERSION,
  renderJson,
  writeReportFiles,
  chargeColumn,
  writeAuditFiles
};
