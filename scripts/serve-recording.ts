/**
 * `node scripts/serve-recording.ts [--port N] [--minutes N] DIR...`: serves recordings on loopback as AWS would, so that the
 * action and the command line can be tried without an account. Stops by itself.
 */
import { parseArgs } from "node:util";
import { readDocuments } from "../src/collect/recording.ts";
import { startAws } from "../test/servers/aws/server.ts";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    port: { type: "string", default: "0" },
    minutes: { type: "string", default: "10" },
  },
});
const tuningJobs = await Promise.all(positionals.map(readDocuments));
const aws = await startAws({ tuningJobs }, Number(values.port));
console.log(`AWS_ENDPOINT_URL=${aws.url}`);
setTimeout(() => void aws.close(), 60_000 * Number(values.minutes));
