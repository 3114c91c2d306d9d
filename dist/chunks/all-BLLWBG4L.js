import {
  main
} from "./chunk-SUSWXJYB.js";
import "./chunk-CLKNHBIF.js";
import {
  spec3 as spec
} from "./chunk-W5TRSPQI.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-SZ3BQDWU.js";
import "./chunk-JTYIUYNF.js";

// action:all
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
