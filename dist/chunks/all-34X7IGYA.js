import {
  main
} from "./chunk-RZVG262F.js";
import {
  spec4 as spec
} from "./chunk-ZNR2O4TA.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-ETVURYMM.js";
import "./chunk-5PZIW4RT.js";

// action:all
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
