import {
  createActionsHost,
  main,
  readRunContext,
  runAction,
  spec
} from "./chunk-E6RC6OYM.js";
import "./chunk-P7CZ5A5S.js";

// action:verify
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
