import {
  main
} from "./chunk-LOFEHG7A.js";
import {
  spec2 as spec
} from "./chunk-2Y3JPOBC.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-TOW2FHBJ.js";

// action:scan
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
