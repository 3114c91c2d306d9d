import {
  main
} from "./chunk-FYYZI3GC.js";
import {
  spec4 as spec
} from "./chunk-76MBLZJB.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-52PDYOBN.js";

// action:attest
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
