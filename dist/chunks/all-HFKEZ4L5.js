import {
  main
} from "./chunk-GS4IMVOP.js";
import {
  spec4 as spec
} from "./chunk-V7YLHZGK.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-OIBUB4DU.js";
import "./chunk-KAO2RF6T.js";

// action:all
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
