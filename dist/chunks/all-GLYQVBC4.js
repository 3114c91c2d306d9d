import {
  main
} from "./chunk-SQTNHVD6.js";
import {
  spec3 as spec
} from "./chunk-2Y3JPOBC.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-TOW2FHBJ.js";

// action:all
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
