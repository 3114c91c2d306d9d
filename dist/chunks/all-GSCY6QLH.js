import {
  main
} from "./chunk-2WWQZSS4.js";
import {
  spec4 as spec
} from "./chunk-HTR3YTM5.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-SXEGEUAZ.js";
import "./chunk-KAO2RF6T.js";

// action:all
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
