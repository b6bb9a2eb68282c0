/**
 * The network's response; the cached one if the network fails or takes longer than `timeout` milliseconds. Without a
 * cached one it waits for the network; undefined means that there is no response at all.
 */
export async function networkFirst(
  network: Promise<Response>,
  fromCache: () => Promise<Response | undefined>,
  timeout: number,
): Promise<Response | undefined> {
  const response = network.catch(() => undefined);
  const timedOut = new Promise<undefined>((resolve) => {
    setTimeout(resolve, timeout, undefined);
  });
  return (await Promise.race([response, timedOut])) ?? (await fromCache()) ?? response;
}
