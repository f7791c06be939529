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

export {
  money,
  hourlyRate,
  duration,
  percent,
  range,
  moneyRange,
  objectiveValue,
  moneyPrinter
};
