import {
  main
} from "./chunk-JT4YONG5.js";
import "./chunk-UDZFYB2Y.js";
import "./chunk-CLKNHBIF.js";
import "./chunk-AAP2NIDV.js";
import "./chunk-TSP2HAQZ.js";
import "./chunk-3DHNPLUG.js";
import {
  spec8 as spec
} from "./chunk-W5TRSPQI.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-SZ3BQDWU.js";
import "./chunk-JTYIUYNF.js";

// action:sign
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
