import {
  main
} from "./chunk-TLAHUHOL.js";
import {
  spec4 as spec
} from "./chunk-33TOADTN.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-BKDSV642.js";
import "./chunk-KAO2RF6T.js";

// action:all
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
