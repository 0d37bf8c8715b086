/** A test that fetches from the network would pass here and fail at its users; so nothing is fetched. */
globalThis.fetch = (input) =>
  Promise.reject(
    new Error(`tests may not use the network: ${String(input instanceof Request ? input.url : input)}`),
  );
