import {
  main
} from "./chunk-Q6WJQFIY.js";
import "./chunk-3KHG2JHZ.js";
import "./chunk-N37AYQEB.js";
import "./chunk-ARG3LXGV.js";
import "./chunk-AI7SHODT.js";
import "./chunk-KO6Z5GRY.js";
import "./chunk-2R4LMTQE.js";
import {
  spec6 as spec
} from "./chunk-MEGDQPME.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-E6RC6OYM.js";
import "./chunk-P7CZ5A5S.js";

// action:sign
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
