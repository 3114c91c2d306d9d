import {
  main
} from "./chunk-BLT2FGK2.js";
import {
  spec4 as spec
} from "./chunk-56KCN6HX.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-MT3Z7SBB.js";
import "./chunk-JTYIUYNF.js";

// action:all
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
