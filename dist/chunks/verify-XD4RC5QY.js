import {
  createActionsHost,
  main,
  readRunContext,
  runAction,
  spec
} from "./chunk-ETVURYMM.js";
import "./chunk-5PZIW4RT.js";

// action:verify
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
