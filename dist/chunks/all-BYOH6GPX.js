import {
  main
} from "./chunk-YB7YRLPF.js";
import {
  spec4 as spec
} from "./chunk-QF34ZBMA.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-DYLZNVFV.js";
import "./chunk-MYBEWRCH.js";

// action:all
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
