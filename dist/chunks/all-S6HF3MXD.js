import {
  main
} from "./chunk-BU2BYY2D.js";
import "./chunk-D72TGUDA.js";
import {
  spec4 as spec
} from "./chunk-62EXTENZ.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-VE562KIL.js";
import "./chunk-JTYIUYNF.js";

// action:all
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
