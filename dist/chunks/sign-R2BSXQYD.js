import {
  main
} from "./chunk-JH2FTYTD.js";
import {
  createActionsHost,
  readRunContext,
  runAction,
  spec9 as spec
} from "./chunk-DLHCRCD4.js";

// action:sign
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
