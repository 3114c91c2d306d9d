import {
  main
} from "./chunk-NST6XGZM.js";
import {
  spec4 as spec
} from "./chunk-P3T5HS6L.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-F2VFHWGD.js";
import "./chunk-P7CZ5A5S.js";

// action:all
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
