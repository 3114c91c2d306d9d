import {
  main
} from "./chunk-NAWLLMOE.js";
import {
  spec4 as spec
} from "./chunk-D4LPJERC.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-FUPGO2JX.js";
import "./chunk-KAO2RF6T.js";

// action:all
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
