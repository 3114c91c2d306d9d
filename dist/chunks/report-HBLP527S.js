import {
  main
} from "./chunk-MZ2MROWK.js";
import {
  createActionsHost,
  readRunContext,
  runAction,
  spec
} from "./chunk-LEJ3WOTW.js";

// action:report
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
