import {
  main
} from "./chunk-YWNPN2W7.js";
import "./chunk-7RIEW2O5.js";
import {
  spec4 as spec
} from "./chunk-SBQDIK2O.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-ZECXRRYE.js";
import "./chunk-JTYIUYNF.js";

// action:all
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
