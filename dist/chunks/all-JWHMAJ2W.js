import {
  main
} from "./chunk-SBRVR6FU.js";
import {
  spec4 as spec
} from "./chunk-NPKKQMUZ.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-ZOWBHNEH.js";
import "./chunk-KAO2RF6T.js";

// action:all
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
