import {
  main
} from "./chunk-MMCTREFA.js";
import {
  createActionsHost,
  readRunContext,
  runAction,
  spec
} from "./chunk-VAGGRERB.js";

// action:report
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
