import {
  nodeHttp
} from "./chunk-6D7TLEPQ.js";
import {
  describeError
} from "./chunk-HYN2GBT3.js";

// shared/host/proxy.ts
var VARIABLES = ["https_proxy", "HTTPS_PROXY", "http_proxy", "HTTP_PROXY"];
var ALWAYS_DIRECT = ["localhost", "127.0.0.1", "::1"];
function useProxyOf(env) {
  const given = VARIABLES.filter((name) => (env[name] ?? "") !== "");
  if (given.length === 0) return;
  const direct = [env["no_proxy"] ?? env["NO_PROXY"] ?? "", ...ALWAYS_DIRECT];
  const proxies = Object.fromEntries(given.map((name) => [name, env[name]]));
  nodeHttp().setGlobalProxyFromEnv?.({
    ...proxies,
    no_proxy: direct.filter((host) => host !== "").join(",")
  });
}

// shared/host/run.ts
async function runAction(main, spec, host) {
  const running = host ?? await actionsHost(spec.title);
  useProxyOf(running.env);
  const stray = Promise.withResolvers();
  process.on("unhandledRejection", stray.reject);
  process.on("uncaughtException", stray.reject);
  try {
    await Promise.race([main(running), stray.promise]);
  } catch (error) {
    finishWithError(running, error);
  }
  return end(running);
}
function finishWithError(host, error) {
  const { message, fix } = describeError(error);
  host.finish("error", fix === "" ? message : `${message}
Fix: ${fix}`);
  for (const cause of causesOf(error)) host.debug(`Caused by: ${cause}`);
}
async function actionsHost(title) {
  const { createActionsHost } = await import("./actions-host-E2EE3AOC.js");
  return createActionsHost(process.env, title);
}
async function end(host) {
  host.close();
  await Promise.all([flushed(process.stdout), flushed(process.stderr)]);
  process.exit(host.exitCode());
}
function flushed(stream) {
  return new Promise((resolve) => {
    stream.write("", () => resolve());
  });
}
var MAX_CAUSES = 10;
function causesOf(error) {
  const found = [];
  let cause = error instanceof Error ? error.cause : void 0;
  while (cause !== void 0 && found.length < MAX_CAUSES) {
    found.push(cause instanceof Error ? cause.stack ?? cause.message : String(cause));
    cause = cause instanceof Error ? cause.cause : void 0;
  }
  return found;
}

export {
  runAction
};
