import {
  main
} from "./chunk-IHGMVLBH.js";
import {
  spec4 as spec
} from "./chunk-23AVVGRN.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-ZKLBKMDK.js";
import "./chunk-JTYIUYNF.js";

// action:all
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
