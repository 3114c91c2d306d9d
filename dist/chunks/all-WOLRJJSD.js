import {
  main
} from "./chunk-YPBQNVIJ.js";
import "./chunk-4JYBLPLA.js";
import {
  spec4 as spec
} from "./chunk-LDFXNP3E.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-4GVNHWYL.js";
import "./chunk-JTYIUYNF.js";

// action:all
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
