import {
  main
} from "./chunk-JHNQ2HZS.js";
import "./chunk-B6BAWSJZ.js";
import "./chunk-KXC7V4O6.js";
import "./chunk-YN5SNE7U.js";
import "./chunk-3DHNPLUG.js";
import "./chunk-KZOBW35Y.js";
import "./chunk-3PN2MU5Y.js";
import {
  spec5 as spec
} from "./chunk-PGGWTGGG.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-6BZFAMQ5.js";
import "./chunk-JTYIUYNF.js";

// action:attest
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
