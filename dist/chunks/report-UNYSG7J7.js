import {
  main
} from "./chunk-MOYSBOXG.js";
import "./chunk-MDZPAGFC.js";
import "./chunk-ALO24DMT.js";
import "./chunk-PDJ55SKP.js";
import "./chunk-ILDMAD4B.js";
import {
  spec
} from "./chunk-NB6Z3AIY.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-RDMTUIAK.js";
import "./chunk-JTYIUYNF.js";

// action:report
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
