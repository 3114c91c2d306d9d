import {
  main
} from "./chunk-HQN4YFQI.js";
import {
  spec4 as spec
} from "./chunk-P6VWZZUZ.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-KXRI7UOB.js";
import "./chunk-KAO2RF6T.js";

// action:all
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
