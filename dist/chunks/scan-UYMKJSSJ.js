import {
  main
} from "./chunk-HI254REG.js";
import {
  spec2 as spec
} from "./chunk-76MBLZJB.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-52PDYOBN.js";

// action:scan
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
