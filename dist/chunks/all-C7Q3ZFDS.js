import {
  main
} from "./chunk-WUPXJH6D.js";
import {
  spec4 as spec
} from "./chunk-N2MTDOE2.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-37VNFCT6.js";
import "./chunk-JTYIUYNF.js";

// action:all
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
