import {
  main
} from "./chunk-J63CGA3Q.js";
import {
  spec
} from "./chunk-76MBLZJB.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-52PDYOBN.js";

// action:report
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
