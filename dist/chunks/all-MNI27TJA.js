import {
  main
} from "./chunk-BX3MPUMO.js";
import {
  spec3 as spec
} from "./chunk-76MBLZJB.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-52PDYOBN.js";

// action:all
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
