import {
  main
} from "./chunk-23S5DBFF.js";
import "./chunk-AIAUCQHB.js";
import "./chunk-YOX7U4TF.js";
import "./chunk-WK7ENAX2.js";
import "./chunk-3DHNPLUG.js";
import "./chunk-AUKPKZKX.js";
import "./chunk-IEQXAZ5R.js";
import {
  spec5 as spec
} from "./chunk-EEJBYTMF.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-DGAQCLE7.js";
import "./chunk-JTYIUYNF.js";

// action:attest
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
