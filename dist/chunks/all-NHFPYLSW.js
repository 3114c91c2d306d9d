import {
  main
} from "./chunk-5ATT6LU5.js";
import {
  spec4 as spec
} from "./chunk-T4TBFIFH.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-KFDKEDQQ.js";
import "./chunk-G3XLAG5J.js";

// action:all
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
