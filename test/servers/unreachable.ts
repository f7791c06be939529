import { type AddressInfo, createServer, type Socket } from "node:net";

/** An endpoint on loopback that takes connections and never answers, or, closed, refuses them. */
export async function startSilent(): Promise<
  { readonly url: string; readonly close: () => Promise<void> } & AsyncDisposable
> {
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.on("error", () => {}).resume();
  });
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
  let open = true;
  const close = async (): Promise<void> => {
    for (const socket of sockets) socket.destroy();
    if (open) await new Promise<void>((closed) => server.close(() => closed()));
    open = false;
  };
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return { url, close, [Symbol.asyncDispose]: close };
}
