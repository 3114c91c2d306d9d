import {
  main
} from "./chunk-UH6UOPOR.js";
import {
  spec4 as spec
} from "./chunk-U73GL3CZ.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-YLVQILLR.js";
import "./chunk-KAO2RF6T.js";

// action:all
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
