import {
  main
} from "./chunk-WH3LRMIB.js";
import {
  createActionsHost,
  readRunContext,
  runAction,
  spec2 as spec
} from "./chunk-OPH2SS4Z.js";

// action:scan
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
