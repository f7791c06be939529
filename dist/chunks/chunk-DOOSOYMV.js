import { createRequire as _createRequire } from "node:module";
const require = _createRequire(import.meta.url);

// src/report/format.ts
function money(usd, digits = Math.abs(usd) >= 100 ? 0 : 2) {
  if (usd !== 0 && Math.abs(usd) < 5e-3) return "under $0.01";
  const text = Math.abs(usd).toLocaleString("en-US", {
    minimumFractionDigits: digits,
    maximumFractionDigits: digits
  });
  return `${usd < 0 ? "-" : ""}$${text}`;
}
function hourlyRate(usdPerHour) {
  return `$${usdPerHour.toLocaleString("en-US", { minimumFractionDigits: 2, maximumFractionDigits: 4 })}`;
}
function duration(seconds) {
  const total = Math.round(seconds);
  if (total < 120) return `${total} s`;
  const minutes = Math.round(seconds / 60);
  if (minutes < 60) return `${minutes} m`;
  const hours = Math.floor(minutes / 60);
  if (hours < 48) return `${hours} h ${String(minutes % 60).padStart(2, "0")} m`;
  return `${Math.floor(hours / 24)} d ${hours % 24} h`;
}
function percent(share) {
  const value = 100 * share;
  return `${value !== 0 && Math.abs(value) < 1 ? value.toFixed(1) : Math.round(value)} %`;
}
function range(of, print) {
  const estimate = print(of.estimate);
  const [low, high] = [print(of.low), print(of.high)];
  return low === high ? estimate : `${estimate} (${low} to ${high})`;
}
function moneyRange(of) {
  const digits = of.high - of.low >= 2 || of.estimate >= 100 ? 0 : 2;
  return range(of, (value) => money(value, digits));
}
function objectiveValue(value) {
  return Math.abs(value) >= 1e6 || value !== 0 && Math.abs(value) < 1e-4 ? value.toExponential(3) : String(Number(value.toPrecision(4)));
}

// src/report/markdown/money.ts
function moneyPrinter(mode, whole) {
  if (mode === "off") return { amount: () => "not shown", estimate: () => "not shown" };
  if (mode === "usd") {
    return {
      amount: (usd) => usd === null ? "no price" : money(usd),
      estimate: (of) => of === null ? "no price" : moneyRange(of)
    };
  }
  const share = (usd) => whole ? percent(usd / whole) : "no price";
  return {
    amount: (usd) => usd === null ? "no price" : share(usd),
    estimate: (of) => of === null ? "no price" : range(of, share)
  };
}

// src/report/markdown/verdict.ts
function verdict(job, money2) {
  if (job.trials.total === 0)
    return `This tuning job launched no trials (status ${job.status}), so there is nothing to pay for.`;
  return [costSentence(job, money2), avoidedSentence(job, money2)].filter(Boolean).join(" ");
}
function costSentence(job, money2) {
  const { costUsd, costIsAtLeast, wallClockSeconds } = job.actual;
  const took = `${job.trials.running > 0 ? "has taken" : "took"} ${duration(wallClockSeconds)}`;
  if (costUsd === null)
    return `This run ${took}; its cost is not known because no instance type has a price.`;
  const cost = money2.amount(costUsd);
  const about = costIsAtLeast ? "at least " : "";
  const prefix = job.trials.running > 0 ? "So far this run has cost" : "This run cost";
  return cost === "not shown" ? `This run ${took}.` : `${prefix} ${about}${relative(cost)} and ${took}.`;
}
function relative(cost) {
  return cost.endsWith("%") ? "what it cost (shares below are of that)" : cost;
}
function avoidedSentence(job, money2) {
  const saving = job.savings.earlyStopping;
  if (job.trials.running > 0) return "It still runs, so no saving is claimed yet.";
  if (job.trials.completed === 0 && job.trials.failed === job.trials.total)
    return "All trials failed: it gave no model.";
  if (!saving) return "";
  if (job.trials.earlyStopped === 0) {
    const parallel = job.savings.parallelism;
    const off = job.earlyStoppingType === "Off" && job.strategy !== "Hyperband" ? "was off" : "stopped no trial";
    const faster = parallel && parallel.wallClockSeconds.estimate > 60 && job.sequential ? ` One trial at a time would have taken ${range(job.sequential.wallClockSeconds, duration)}.` : "";
    return `Early stopping ${off}, so it avoided nothing.${faster}`;
  }
  const avoided = saving.costUsd && money2.estimate(saving.costUsd) !== "not shown" ? `${money2.estimate(saving.costUsd)} and ` : "";
  return `Early stopping avoided roughly ${avoided}${range(saving.wallClockSeconds, duration)} of waiting. ${saving.betterModelLost}`;
}

export {
  money,
  hourlyRate,
  duration,
  percent,
  range,
  objectiveValue,
  moneyPrinter,
  verdict
};
