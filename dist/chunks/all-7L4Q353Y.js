import {
  main
} from "./chunk-MFR2I7BQ.js";
import {
  spec4 as spec
} from "./chunk-YLLOTZRS.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-HQDZJZFE.js";
import "./chunk-JTYIUYNF.js";

// action:all
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
