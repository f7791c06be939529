import { createRequire as _createRequire } from "node:module";
const require = _createRequire(import.meta.url);
import {
  makeFolder
} from "./chunk-532MC6H5.js";
import {
  parseJson
} from "./chunk-BRINWBTM.js";
import {
  RECORDING_FILES
} from "./chunk-7YHX562V.js";
import {
  Problem
} from "./chunk-MNXWLVUM.js";
import "./chunk-E4ZBB33Y.js";

// src/collect/record.ts
import { readdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
var MASKED_ACCOUNT = "111122223333";
async function openRecordingFolder(folder, tuningJob) {
  const known = new Set(RECORDING_FILES.map(({ file }) => file));
  const strangers = await orProblem(folder, async () => {
    await makeFolder(folder);
    return (await readdir(folder)).filter((file) => !known.has(file));
  });
  if (strangers.length > 0) {
    throw new Problem(
      `${folder} holds other files (${strangers.slice(0, 3).join(", ")}): name a new folder with --output.`
    );
  }
  const there = await recordedName(folder);
  if (there !== null && there !== tuningJob.split("/").at(-1))
    throw new Problem(`${folder} holds the recording of ${there}: name another folder with --output.`);
}
async function recordedName(folder) {
  try {
    const document = parseJson(await readFile(join(folder, "tuning-job.json"), "utf8"));
    const { HyperParameterTuningJobName: name } = document;
    return typeof name === "string" ? name : null;
  } catch {
    return null;
  }
}
async function writeRecording(folder, documents, keepAccountId) {
  return orProblem(folder, async () => {
    const gone = RECORDING_FILES.filter(({ document }) => (documents[document] ?? null) === null);
    await Promise.all(gone.map(({ file }) => rm(join(folder, file), { force: true })));
    const present = RECORDING_FILES.filter(({ document }) => (documents[document] ?? null) !== null);
    const texts = present.map(({ document }) => `${JSON.stringify(documents[document], null, 1)}
`);
    const masked = keepAccountId ? texts : withoutAccounts(texts);
    return await Promise.all(
      present.map(async ({ file }, index) => {
        const path = join(folder, file);
        await writeFile(path, masked[index] ?? "", { mode: 384 });
        return path;
      })
    );
  });
}
async function orProblem(folder, work) {
  try {
    return await work();
  } catch (error) {
    const code = error instanceof Error && "code" in error ? String(error.code) : "unknown error";
    throw new Problem(`${folder} cannot be written (${code}). Name another folder with --output.`, 2, {
      cause: error
    });
  }
}
function withoutAccounts(texts) {
  const known = texts.flatMap((text) => [
    ...text.matchAll(/arn:aws[a-z-]*:[a-z0-9-]+:[a-z0-9-]*:(\d{12})(?=:)|(?<!\d)(\d{12})(?=\.dkr\.ecr\.)/g)
  ]);
  const ids = new Set(known.map(([, ofArn, ofRegistry]) => ofArn ?? ofRegistry));
  const anywhere = new RegExp(`(?<!\\d)(?:${[...ids].join("|")})(?!\\d)`, "g");
  return ids.size === 0 ? [...texts] : texts.map((text) => text.replace(anywhere, MASKED_ACCOUNT));
}
export {
  openRecordingFolder,
  writeRecording
};
