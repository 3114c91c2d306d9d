import {
  main
} from "./chunk-RVQMG536.js";
import {
  createActionsHost,
  readRunContext,
  runAction,
  spec8 as spec
} from "./chunk-IZBFRUFX.js";

// action:sbom
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
