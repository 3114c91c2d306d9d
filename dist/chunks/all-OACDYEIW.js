import {
  main
} from "./chunk-VDTZ5CLD.js";
import {
  spec4 as spec
} from "./chunk-V57A6GG4.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-VCTYV3WL.js";
import "./chunk-KAO2RF6T.js";

// action:all
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
