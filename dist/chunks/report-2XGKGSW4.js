import {
  main
} from "./chunk-JBSEQNUI.js";
import {
  createActionsHost,
  readRunContext,
  runAction,
  spec
} from "./chunk-SLCJNJSZ.js";

// action:report
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
