import {
  main
} from "./chunk-PPNTNZZW.js";
import {
  createActionsHost,
  readRunContext,
  runAction,
  spec4 as spec
} from "./chunk-IZBFRUFX.js";

// action:attest
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
