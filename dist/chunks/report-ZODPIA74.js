import {
  main
} from "./chunk-QUPUVKV3.js";
import {
  createActionsHost,
  readRunContext,
  runAction,
  spec
} from "./chunk-P2C25NIM.js";

// action:report
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
