import {
  main
} from "./chunk-HGBTGFH4.js";
import "./chunk-WI5CCTJP.js";
import {
  spec3 as spec
} from "./chunk-4MWOCEIU.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-62DGP7QQ.js";
import "./chunk-JTYIUYNF.js";

// action:all
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
