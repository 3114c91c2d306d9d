import {
  main
} from "./chunk-MXZB2JHB.js";
import {
  spec4 as spec
} from "./chunk-2Y3JPOBC.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-TOW2FHBJ.js";

// action:attest
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
