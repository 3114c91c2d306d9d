import {
  main
} from "./chunk-R5D3PNR6.js";
import {
  spec4 as spec
} from "./chunk-PR4EHXTP.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-B64CQOCT.js";
import "./chunk-JTYIUYNF.js";

// action:all
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
