import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { type AddressInfo, connect, type Server, type Socket } from "node:net";
import { join } from "node:path";
import { createServer as createTlsServer } from "node:tls";

const FOLDER = join(import.meta.dirname, "tls");
/** Signs itself; known to whoever is started with it as `NODE_EXTRA_CA_CERTS`. */
export const CERTIFICATE = join(FOLDER, "certificate.pem");

export interface Proxy extends AsyncDisposable {
  readonly url: string;
  /** `host:port` of every tunnel that was asked for. */
  readonly tunnels: readonly string[];
}

/**
 * A proxy on loopback that knows `CONNECT` alone, and the way to hosts that no name server knows: each ends TLS and passes
 * what is inside to a plain server.
 *
 * @param behind plain server's URL by host name, of those in the test certificate.
 */
export async function startProxy(behind: Readonly<Record<string, string>>): Promise<Proxy> {
  const [key, cert] = await Promise.all([readFile(join(FOLDER, "key.pem")), readFile(CERTIFICATE)]);
  const sockets = new Set<Socket>();
  const kept = (socket: Socket): Socket => {
    sockets.add(socket);
    return socket.on("error", () => {});
  };
  const servers: Server[] = [];
  const fronts = new Map<string, number>();
  for (const [host, url] of Object.entries(behind)) {
    const front = createTlsServer({ key, cert }, (socket) => {
      const plain = kept(connect(Number(new URL(url).port), "127.0.0.1"));
      kept(socket).pipe(plain).pipe(socket);
    });
    fronts.set(host, await listen(front));
    servers.push(front);
  }
  const tunnels: string[] = [];
  const proxy = createServer((_request, response) => response.writeHead(405).end());
  proxy.on("connect", (request, socket) => {
    tunnels.push(request.url ?? "");
    const port = fronts.get((request.url ?? "").split(":")[0] ?? "");
    if (port === undefined) return kept(socket as Socket).end("HTTP/1.1 502 Bad Gateway\r\n\r\n");
    const inner = kept(connect(port, "127.0.0.1"));
    kept(socket as Socket).write("HTTP/1.1 200 Connection Established\r\n\r\n");
    return socket.pipe(inner).pipe(socket);
  });
  servers.push(proxy);
  const url = `http://127.0.0.1:${await listen(proxy)}`;
  return {
    url,
    tunnels,
    [Symbol.asyncDispose]: async () => {
      for (const socket of sockets) socket.destroy();
      await Promise.all(servers.map((server) => new Promise<void>((closed) => server.close(() => closed()))));
    },
  };
}

async function listen(server: Server): Promise<number> {
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
  return (server.address() as AddressInfo).port;
}
