import {
  main
} from "./chunk-3NHD446S.js";
import {
  spec7 as spec
} from "./chunk-HWHF2ZPI.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-UQD7YKVI.js";

// action:sbom
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
