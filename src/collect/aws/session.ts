import { CloudWatchClient } from "@aws-sdk/client-cloudwatch";
import { SageMakerClient } from "@aws-sdk/client-sagemaker";
import {
  type CallCounter,
  callPlugin,
  clientConfig,
  type Environment,
  OPTIONAL_PATIENCE_MS,
  PATIENCE_MS,
} from "./client-config.ts";
import { type CredentialProvider, credentialsOf, type Identity } from "./credentials.ts";

/** The services that are asked: those of few reports are loaded where one needs them. */
const SERVICES = {
  sagemaker: async () => SageMakerClient,
  cloudwatch: async () => CloudWatchClient,
  logs: async () => (await import("@aws-sdk/client-cloudwatch-logs")).CloudWatchLogsClient,
  "cost-explorer": async () => (await import("@aws-sdk/client-cost-explorer")).CostExplorerClient,
  pricing: async () => (await import("@aws-sdk/client-pricing")).PricingClient,
  quotas: async () => (await import("@aws-sdk/client-service-quotas")).ServiceQuotasClient,
  athena: async () => (await import("@aws-sdk/client-athena")).AthenaClient,
};
type Service = keyof typeof SERVICES;
type ClientOf<S extends Service> = InstanceType<Awaited<ReturnType<(typeof SERVICES)[S]>>>;

/** Without an answer of the others the report is still one. */
const NEEDED: ReadonlySet<Service> = new Set(["sagemaker", "athena"]);
/** Stands for a region that nothing names. */
export const NO_REGION = "no region";

/** AWS as one identity sees it from one region. */
export interface Aws {
  /** `NO_REGION` where neither the caller nor AWS's own configuration has one. */
  readonly region: string;
  readonly identity: Identity;
  readonly counter: CallCounter;
  /** AWS as another identity or region sees it, with the same counter. */
  readonly as: (identity: Identity, region: string) => Promise<Aws>;
  /** A client of a service, here or in another region. All who ask for the same one share its connections. */
  readonly client: <S extends Service>(service: S, elsewhere?: string) => Promise<ClientOf<S>>;
  /** Finds credentials before anything is asked with them. @throws The error of what gives them, as of sts:AssumeRole. */
  readonly expectCredentials: () => Promise<void>;
  /**
   * Reads something once for all who ask under the same key.
   *
   * @param from where the reading starts, as text that sorts; one that starts earlier serves for it too.
   */
  readonly once: <T>(key: string, read: () => Promise<T>, from?: string) => Promise<T>;
}

/** What one run of the program shares between all that it reads: clients, assumed roles, and answers. */
export interface AwsSession {
  /** @param region `null` as AWS's own configuration has it. */
  readonly as: (identity: Identity, region: string | null, counter: CallCounter) => Promise<Aws>;
}

interface Client {
  readonly config: { readonly region: () => Promise<string> };
  send: unknown;
}

/** Opens a session; the one place where clients are made. */
export function openSession(env: Environment): AwsSession {
  const clients = new Map<string, Promise<Client>>();
  const identities = new Map<string, Promise<CredentialProvider | undefined>>();
  const readings = new Map<string, { readonly from: string; readonly reading: Promise<unknown> }>();

  const credentials = (identity: Identity, region: string | undefined) =>
    kept(identities, JSON.stringify(identity), () => credentialsOf(identity, region, env));

  const make = async (service: Service, identity: Identity, region: string | undefined): Promise<Client> => {
    const Constructor = (await SERVICES[service]()) as new (config: object) => Client;
    const config = clientConfig({ region, profile: identity.profile, env }, patienceOf(service));
    const own = await credentials(identity, region);
    return new Constructor({ ...config, ...(own === undefined ? {} : { credentials: own }) });
  };

  const as = async (identity: Identity, region: string | null, counter: CallCounter): Promise<Aws> => {
    const who = JSON.stringify(identity);
    const client = async <S extends Service>(service: S, at: string | undefined): Promise<ClientOf<S>> => {
      const shared = await kept(clients, `${service} ${at} ${who}`, () => make(service, identity, at));
      return counting(shared, counter, patienceOf(service)) as unknown as ClientOf<S>;
    };
    const here = region ?? (await regionOf(await client("sagemaker", undefined)));
    const known = here === NO_REGION ? undefined : here;
    return {
      region: here,
      identity,
      counter,
      as: (other, there) => as(other, there, counter),
      client: (service, elsewhere = known) => client(service, elsewhere),
      expectCredentials: async () => void (await (await credentials(identity, known))?.()),
      once: <T>(key: string, read: () => Promise<T>, from = "") => {
        const place = `${who} ${here} ${key}`;
        const found = readings.get(place);
        // A key is asked for by one caller alone, so what stands under it is of that caller's type.
        if (found && found.from <= from) return found.reading as Promise<T>;
        const reading = read();
        readings.set(place, { from, reading });
        return reading;
      },
    };
  };
  return { as };
}

function kept<T>(map: Map<string, Promise<T>>, key: string, make: () => Promise<T>): Promise<T> {
  const value = map.get(key) ?? make();
  map.set(key, value);
  return value;
}

function patienceOf(service: Service): number {
  return NEEDED.has(service) ? PATIENCE_MS : OPTIONAL_PATIENCE_MS;
}

/** The same client, whose calls are counted for who asks: others use it at the same time. */
function counting<C extends Client>(client: C, counter: CallCounter, patienceMs: number): C {
  const send = (client.send as (command: object, ...rest: unknown[]) => unknown).bind(client);
  const plugin = callPlugin(counter, patienceMs);
  return Object.assign(Object.create(client) as C, {
    send: (command: { middlewareStack: Parameters<typeof plugin.applyToStack>[0] }, ...rest: unknown[]) => {
      plugin.applyToStack(command.middlewareStack);
      return send(command, ...rest);
    },
  });
}

/** The region of a client as it is configured. */
export async function regionOf(client: Pick<Client, "config">): Promise<string> {
  try {
    return await client.config.region();
  } catch {
    return NO_REGION;
  }
}
