import {
  main
} from "./chunk-H4TEEQ6V.js";
import {
  spec
} from "./chunk-2Y3JPOBC.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-TOW2FHBJ.js";

// action:report
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
