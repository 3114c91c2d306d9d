import {
  main
} from "./chunk-GUNX5O7W.js";
import "./chunk-AIAUCQHB.js";
import "./chunk-WK7ENAX2.js";
import "./chunk-3DHNPLUG.js";
import "./chunk-AUKPKZKX.js";
import "./chunk-IEQXAZ5R.js";
import {
  spec6 as spec
} from "./chunk-EEJBYTMF.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-DGAQCLE7.js";
import "./chunk-JTYIUYNF.js";

// action:sign
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
