import {
  main
} from "./chunk-HDAWDPXN.js";
import {
  spec4 as spec
} from "./chunk-BB27IWAI.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-4HE3ARCO.js";
import "./chunk-JTYIUYNF.js";

// action:all
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
