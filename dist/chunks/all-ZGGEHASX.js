import {
  main
} from "./chunk-JXQWBH2U.js";
import {
  spec4 as spec
} from "./chunk-RXMX2EED.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-NYPYAU7M.js";
import "./chunk-XKMNP4OA.js";

// action:all
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
