import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { setTimeout as delay } from "node:timers/promises";
import { seededRandom } from "../../../src/stats/random.ts";
import { type Account, AwsError, type Json } from "./account.ts";
import { JSON_1_1, SERVICES, type Service } from "./services.ts";
import { ShapeError, toWire } from "./shapes.ts";
import { roleCredentials } from "./sso.ts";
import { accessKeyOf, ROLE_ACCESS_KEY, sts } from "./sts.ts";

/** Members that carry the next page's token, where they are not called `NextToken`. */
const TOKEN: Readonly<Record<string, string>> = {
  GetCostAndUsage: "NextPageToken",
  FilterLogEvents: "nextToken",
};

export interface Call {
  readonly service: string;
  readonly operation: string;
  readonly input: Json;
  /** From the signature: access key and region. */
  readonly accessKey: string;
  readonly region: string;
}

export interface AwsServer extends AsyncDisposable {
  readonly url: string;
  /** Environment of a process that talks to this server with static keys. */
  readonly env: Readonly<Record<string, string>>;
  readonly calls: readonly Call[];
  /** Opened so far. */
  readonly connections: () => number;
  readonly close: () => Promise<void>;
}

/**
 * Starts an AWS endpoint on loopback. It speaks the wire protocols of SageMaker, CloudWatch, CloudWatch Logs, Cost Explorer, Athena,
 * the Price List, Service Quotas and STS, refuses requests that break the official shapes, and refuses to give an answer that AWS could not
 * have given (`ImpossibleFixture`).
 */
export async function startAws(account: Account, port = 0): Promise<AwsServer> {
  const calls: Call[] = [];
  const random = seededRandom(account.faults?.seed ?? 1);
  const described = new Map<string, number>();
  const server = createServer((request, response) => {
    answer(account, calls, random.uniform, described, request, response).catch((error: unknown) => {
      response.destroy(error instanceof Error ? error : undefined);
    });
  });
  let connections = 0;
  server.on("connection", () => {
    connections += 1;
  });
  await new Promise<void>((ready) => server.listen(port, "127.0.0.1", ready));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const close = async (): Promise<void> => {
    server.closeAllConnections();
    await new Promise<void>((closed) => server.close(() => closed()));
  };
  return {
    url,
    calls,
    connections: () => connections,
    close,
    [Symbol.asyncDispose]: close,
    env: {
      AWS_ENDPOINT_URL: url,
      AWS_REGION: account.region ?? "us-east-1",
      AWS_ACCESS_KEY_ID: "AKIATEST",
      AWS_SECRET_ACCESS_KEY: "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY",
      AWS_EC2_METADATA_DISABLED: "true",
      AWS_CONFIG_FILE: "/dev/null",
      AWS_SHARED_CREDENTIALS_FILE: "/dev/null",
    },
  };
}

async function answer(
  everywhere: Account,
  calls: Call[],
  random: () => number,
  described: Map<string, number>,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const body = await text(request);
  const { faults } = everywhere;
  if (faults?.latencyMs) await delay(faults.latencyMs);
  if (faults?.drop && random() < faults.drop) {
    request.socket.destroy();
    return;
  }
  try {
    if (request.headers["content-type"]?.startsWith("application/x-www-form-urlencoded")) {
      const form = new URLSearchParams(body);
      const operation = form.get("Action") ?? "";
      calls.push({ service: "sts", operation, input: Object.fromEntries(form), ...signature(request) });
      const { status, xml } = sts(everywhere, form);
      send(response, status, "text/xml", xml);
      return;
    }
    if (request.url?.startsWith("/federation/credentials")) {
      calls.push({ service: "sso", operation: "GetRoleCredentials", input: {}, ...signature(request) });
      send(response, 200, "application/json", roleCredentials(request));
      return;
    }
    const { service, operation, call } = readCall(request, body);
    calls.push(call);
    const whose =
      Object.entries(everywhere.accounts ?? {}).find(([id]) => accessKeyOf(id) === call.accessKey)?.[1] ??
      everywhere;
    const account = whose.regions?.[call.region] ?? whose;
    if (service.signingName === "sagemaker" && call.region !== (account.region ?? "us-east-1"))
      throw new AwsError("ResourceNotFound", `Amazon SageMaker can't find it in ${call.region}.`);
    if (faults?.serverError && random() < faults.serverError)
      throw new AwsError("InternalFailure", "We encountered an internal error.", 500);
    if (faults?.throttle && random() < faults.throttle)
      throw new AwsError("ThrottlingException", "Rate exceeded");
    if (faults?.expireAfter !== undefined && calls.length > faults.expireAfter) {
      throw new AwsError("ExpiredTokenException", "The security token included in the request is expired");
    }
    const refusal = faults?.refuse?.[operation];
    if (refusal !== undefined) throw new AwsError(refusal, "Refused.");
    const action = `${service.iamPrefix}:${operation}`;
    const isPayer = account.billingRole === undefined || call.accessKey === ROLE_ACCESS_KEY;
    if (account.refuse?.includes(action) || (action.startsWith("ce:") && !isPayer)) {
      const user = "arn:aws:sts::111122223333:assumed-role/tuning-report/session";
      throw new AwsError(
        "AccessDeniedException",
        `User: ${user} is not authorized to perform: ${action} on resource: * because no identity-based policy allows the ${action} action`,
      );
    }
    const answered = (await service.operations[operation]?.(account, call.input)) ?? {};
    const listed = faults?.shrinkPages === operation ? halved(answered) : answered;
    const result =
      faults?.repeatPages === operation ? { ...listed, [TOKEN[operation] ?? "NextToken"]: "0" } : listed;
    const shown =
      operation === "DescribeHyperParameterTuningJob" ? stillRunning(account, described, result) : result;
    send(response, 200, service.contentType, JSON.stringify(outWire(service, operation, shown)));
  } catch (error) {
    if (!(error instanceof AwsError)) throw error;
    send(response, error.status, JSON_1_1, JSON.stringify({ __type: error.code, message: error.message }));
  }
}

function readCall(
  request: IncomingMessage,
  body: string,
): { service: Service; operation: string; call: Call } {
  const [prefix = "", operation = ""] = String(request.headers["x-amz-target"] ?? "").split(".");
  const service = SERVICES[prefix];
  if (request.method !== "POST" || !service?.operations[operation]) {
    throw new AwsError("UnknownOperationException", `${request.method} ${prefix}.${operation}`);
  }
  const signed = signature(request);
  if (request.headers["content-type"] !== service.contentType) {
    throw new AwsError("SerializationException", `content type ${request.headers["content-type"]}`);
  }
  if (signed.signingName !== service.signingName) {
    throw new AwsError(
      "InvalidSignatureException",
      `Credential should be scoped to correct service: '${service.signingName}'.`,
      403,
    );
  }
  const shape = operationShape(service, operation);
  try {
    const input = toWire(shape[4], JSON.parse(body), operation) as Json;
    return { service, operation, call: { service: service.signingName, operation, input, ...signed } };
  } catch (error) {
    if (error instanceof ShapeError) throw new AwsError("ValidationException", error.message);
    throw error;
  }
}

/** The answer in its official shape; a fixture that AWS could not have sent is an error that no client retries. */
function outWire(service: Service, operation: string, result: Json): unknown {
  try {
    return toWire(operationShape(service, operation)[5], result, operation);
  } catch (error) {
    if (error instanceof ShapeError) throw new AwsError("ImpossibleFixture", error.message);
    throw error;
  }
}

function operationShape(service: Service, operation: string): readonly unknown[] {
  return service.shapes[`${operation}$`] as readonly unknown[];
}

function halved(page: Json): Json {
  const halves = Object.entries(page).map(([name, value]) => [
    name,
    Array.isArray(value) ? value.slice(0, Math.ceil(value.length / 2)) : value,
  ]);
  return Object.fromEntries(halves) as Json;
}

/** A tuning job that runs for its first descriptions. */
function stillRunning(account: Account, described: Map<string, number>, job: Json): Json {
  const name = String(job["HyperParameterTuningJobName"]);
  const count = (described.get(name) ?? 0) + 1;
  described.set(name, count);
  if (count > (account.runningDescribes ?? 0)) return job;
  const { HyperParameterTuningEndTime: _end, ...running } = job;
  return { ...running, HyperParameterTuningJobStatus: "InProgress" };
}

function signature(request: IncomingMessage): { accessKey: string; region: string; signingName: string } {
  const scope = /Credential=([^/]+)\/\d{8}\/([^/]+)\/([^/]+)\/aws4_request/.exec(
    request.headers.authorization ?? "",
  );
  return { accessKey: scope?.[1] ?? "", region: scope?.[2] ?? "", signingName: scope?.[3] ?? "" };
}

async function text(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString("utf8");
}

function send(response: ServerResponse, status: number, type: string, body: string): void {
  response.writeHead(status, { "content-type": type, "x-amzn-requestid": "test" });
  response.end(body);
}
