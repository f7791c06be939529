import { createReadStream } from "node:fs";
import { open } from "node:fs/promises";
import type { Readable } from "node:stream";
import { brotliDecompressSync, createGunzip, gunzipSync, zstdDecompressSync } from "node:zlib";
import { parse } from "csv-parse";
import type { Compressors } from "hyparquet";
import { asyncBufferFromFile, parquetMetadataAsync, parquetRead, parquetSchema } from "hyparquet";
import { Problem } from "../../model/problem.ts";
import { type ChargeColumns, chargeColumns } from "./columns.ts";
import type { ChargedUsage, Days } from "./rules.ts";
import { type ChargeSum, chargeSum, type ExportLine } from "./sum.ts";

const COMPRESSORS: Compressors = {
  GZIP: (input) => gunzipSync(input),
  ZSTD: (input) => zstdDecompressSync(input),
  BROTLI: (input) => brotliDecompressSync(input),
};
/** Rows of a Parquet file that are held at a time. */
const ROWS = 20_000;

/**
 * Reads the charges of these days from exported files of a Cost and Usage Report, Parquet or CSV, gzipped or not, by the same
 * rules as the query of Athena. Each file is read as a stream or in parts, with the columns that matter.
 *
 * @throws Problem that names the file, where it is none.
 */
export async function readExportFiles(files: readonly string[], days: Days): Promise<ChargedUsage[]> {
  const sum = chargeSum(days);
  for (const file of files) {
    try {
      if (await isParquet(file)) await readParquet(file, sum);
      else await readCsv(file, sum);
    } catch (error) {
      if (error instanceof Problem) throw error;
      const code = error instanceof Error && "code" in error ? ` (${String(error.code)})` : "";
      throw new Problem(
        `${file} cannot be read as Parquet or CSV${code}. Name files of a Cost and Usage Report with --billing-export.`,
        2,
        { cause: error },
      );
    }
  }
  return sum.charges();
}

async function isParquet(file: string): Promise<boolean> {
  const handle = await open(file);
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(4), 0, 4, 0);
    return bytesRead === 4 && buffer.toString("latin1") === "PAR1";
  } finally {
    await handle.close();
  }
}

async function readParquet(path: string, sum: ChargeSum): Promise<void> {
  const file = await asyncBufferFromFile(path);
  const metadata = await parquetMetadataAsync(file);
  const names = parquetSchema(metadata).children.map(({ element }) => element.name);
  const columns = chargeColumns(
    names.map((name) => ({ name, type: "" })),
    path,
  );
  const wanted = Object.values(columns).map(({ name }) => name);
  const count = Number(metadata.num_rows);
  for (let rowStart = 0; rowStart < count; rowStart += ROWS) {
    await parquetRead({
      file,
      metadata,
      columns: wanted,
      rowStart,
      rowEnd: Math.min(count, rowStart + ROWS),
      rowFormat: "object",
      compressors: COMPRESSORS,
      onComplete: (rows) => {
        for (const row of rows) sum.add(columns, row);
      },
    });
  }
}

async function readCsv(path: string, sum: ChargeSum): Promise<void> {
  const source = createReadStream(path);
  const text: Readable = (await isGzip(path)) ? source.pipe(createGunzip()) : source;
  let columns: ChargeColumns | null = null;
  const parser = parse({
    bom: true,
    columns: (header: string[]) => {
      columns = chargeColumns(
        header.map((name) => ({ name, type: "string" })),
        path,
      );
      return header;
    },
  });
  source.on("error", (error) => parser.destroy(error));
  text.on("error", (error) => parser.destroy(error));
  for await (const row of text.pipe(parser)) {
    if (columns) sum.add(columns, row as ExportLine);
  }
  if (!columns)
    throw new Problem(`${path} is empty. Name files of a Cost and Usage Report with --billing-export.`);
}

async function isGzip(file: string): Promise<boolean> {
  const handle = await open(file);
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(2), 0, 2, 0);
    return bytesRead === 2 && buffer.readUInt16BE() === 0x1f8b;
  } finally {
    await handle.close();
  }
}
