import { DuckDBInstance } from "@duckdb/node-api";
import type { TableColumn } from "../../../src/collect/charges/columns.ts";

/** A SQL engine with tables over files, which stands in for the one behind Athena. */
export interface Warehouse extends AsyncDisposable {
  /** Rows as text, as Athena gives them. @throws Error of the engine, where the statement is wrong. */
  readonly query: (sql: string) => Promise<{ columns: string[]; rows: (string | null)[][] }>;
  /** Columns of a table as a catalogue has them, partition keys included. */
  readonly describe: (database: string, table: string) => Promise<TableColumn[]>;
}

export async function openWarehouse(): Promise<Warehouse> {
  const instance = await DuckDBInstance.create(":memory:", { threads: "1" });
  const connection = await instance.connect();
  const query: Warehouse["query"] = async (sql) => {
    const reader = await connection.runAndReadAll(sql);
    const rows = reader
      .getRowsJson()
      .map((row) => row.map((value) => (value === null ? null : String(value))));
    return { columns: reader.columnNames(), rows };
  };
  return {
    query,
    describe: async (database, table) => {
      const { rows } = await query(
        `SELECT column_name, lower(data_type) FROM information_schema.columns
         WHERE table_schema = '${database}' AND table_name = '${table}' ORDER BY ordinal_position`,
      );
      return rows.map(([name, type]) => ({ name: name ?? "", type: type ?? "" }));
    },
    [Symbol.asyncDispose]: async () => {
      connection.closeSync();
      instance.closeSync();
    },
  };
}
