import {
  main
} from "./chunk-AZ5GRXKK.js";
import {
  spec7 as spec
} from "./chunk-C6WPW5MZ.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-PFZMFZUW.js";

// action:sbom
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
