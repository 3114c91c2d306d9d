import {
  main
} from "./chunk-UK4ZC4OL.js";
import {
  createActionsHost,
  readRunContext,
  runAction,
  spec7 as spec
} from "./chunk-VR74FNW4.js";

// action:sbom
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
