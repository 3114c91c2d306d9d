import {
  main
} from "./chunk-73VQ2ZMY.js";
import {
  spec4 as spec
} from "./chunk-FM3N2AWV.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-FQ6OEXTQ.js";
import "./chunk-JTYIUYNF.js";

// action:all
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
