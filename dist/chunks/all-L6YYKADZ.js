import {
  main
} from "./chunk-V7K2DVRZ.js";
import "./chunk-ZRF4SSEZ.js";
import {
  spec3 as spec
} from "./chunk-VS2CG5Y6.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-N5X2VPK6.js";
import "./chunk-JTYIUYNF.js";

// action:all
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
