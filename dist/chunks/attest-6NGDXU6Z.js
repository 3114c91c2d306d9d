import {
  main
} from "./chunk-OZ76ETWJ.js";
import {
  createActionsHost,
  readRunContext,
  runAction,
  spec4 as spec
} from "./chunk-4IZV4FXE.js";

// action:attest
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
