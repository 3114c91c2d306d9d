import {
  main
} from "./chunk-3PQT3LLT.js";
import {
  spec4 as spec
} from "./chunk-VFKLQVNM.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-QUWPH7OO.js";
import "./chunk-KAO2RF6T.js";

// action:all
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
