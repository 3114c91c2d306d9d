import {
  main
} from "./chunk-IX7U3LEZ.js";
import "./chunk-EPRYMGMS.js";
import "./chunk-3KHG2JHZ.js";
import "./chunk-N37AYQEB.js";
import "./chunk-ARG3LXGV.js";
import "./chunk-AI7SHODT.js";
import "./chunk-KO6Z5GRY.js";
import "./chunk-2R4LMTQE.js";
import {
  spec5 as spec
} from "./chunk-MEGDQPME.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-E6RC6OYM.js";
import "./chunk-P7CZ5A5S.js";

// action:attest
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
