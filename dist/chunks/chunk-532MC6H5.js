import { createRequire as _createRequire } from "node:module";
const require = _createRequire(import.meta.url);

// src/collect/make-folder.ts
import { mkdir, stat } from "node:fs/promises";
import { dirname, resolve } from "node:path";
async function makeFolder(folder) {
  try {
    await mkdir(folder);
  } catch (error) {
    if (await isFolder(folder)) return;
    const parent = dirname(resolve(folder));
    if (error.code !== "ENOENT" || await isFolder(parent)) throw error;
    await makeFolder(parent);
    await makeFolder(folder);
  }
}
async function isFolder(path) {
  return (await stat(path).catch(() => null))?.isDirectory() ?? false;
}

export {
  makeFolder
};
