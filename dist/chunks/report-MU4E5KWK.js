import {
  main
} from "./chunk-DAC3QL7Q.js";
import {
  createActionsHost,
  readRunContext,
  runAction,
  spec
} from "./chunk-OPH2SS4Z.js";

// action:report
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
