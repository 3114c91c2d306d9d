import {
  main
} from "./chunk-TQEZRR7O.js";
import {
  spec4 as spec
} from "./chunk-AN745S7R.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-JPAYOFXT.js";
import "./chunk-JTYIUYNF.js";

// action:all
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
