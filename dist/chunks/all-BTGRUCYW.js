import {
  main
} from "./chunk-ZHUHI3EH.js";
import {
  spec4 as spec
} from "./chunk-6UDGWESN.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-PWTMZEYE.js";
import "./chunk-XKMNP4OA.js";

// action:all
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
