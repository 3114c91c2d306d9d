import {
  main
} from "./chunk-5GDTPSRG.js";
import {
  createActionsHost,
  readRunContext,
  runAction,
  spec9 as spec
} from "./chunk-4IZV4FXE.js";

// action:sign
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
