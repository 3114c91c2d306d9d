// actions/steps/network.ts
function networkOf(host) {
  return {
    fetch: host.fetch,
    sleep: host.sleep,
    random: host.random,
    now: () => host.now().getTime()
  };
}

export {
  networkOf
};
