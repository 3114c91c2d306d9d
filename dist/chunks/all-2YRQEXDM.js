import {
  main
} from "./chunk-LZJTSXLM.js";
import {
  spec4 as spec
} from "./chunk-MEGDQPME.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-E6RC6OYM.js";
import "./chunk-P7CZ5A5S.js";

// action:all
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
