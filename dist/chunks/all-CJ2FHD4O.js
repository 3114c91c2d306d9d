import {
  main
} from "./chunk-LREC6VYT.js";
import {
  spec4 as spec
} from "./chunk-NB6Z3AIY.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-RDMTUIAK.js";
import "./chunk-JTYIUYNF.js";

// action:all
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
