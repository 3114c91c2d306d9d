import {
  main
} from "./chunk-AYW3FZBC.js";
import {
  spec7 as spec
} from "./chunk-2Y3JPOBC.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-TOW2FHBJ.js";

// action:sbom
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
