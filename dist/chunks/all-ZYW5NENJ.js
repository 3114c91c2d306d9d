import {
  main
} from "./chunk-6TNWRPKI.js";
import {
  spec4 as spec
} from "./chunk-5S32SYRA.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-L43QLR6C.js";
import "./chunk-MYBEWRCH.js";

// action:all
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
