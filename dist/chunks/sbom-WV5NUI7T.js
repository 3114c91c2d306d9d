import {
  main
} from "./chunk-GUI7IYII.js";
import {
  createActionsHost,
  readRunContext,
  runAction,
  spec7 as spec
} from "./chunk-SXFIE73D.js";

// action:sbom
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
