import {
  main
} from "./chunk-T5E7AAIP.js";
import {
  spec4 as spec
} from "./chunk-UGEBHC3Z.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-CIBYAQNB.js";
import "./chunk-KAO2RF6T.js";

// action:all
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
