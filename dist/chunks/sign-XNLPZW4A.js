import {
  main
} from "./chunk-HHLZHVLY.js";
import "./chunk-TE4LAHLD.js";
import "./chunk-YSER6VM7.js";
import "./chunk-XNBLBAWJ.js";
import "./chunk-MHKW4SGN.js";
import "./chunk-MKLISXBP.js";
import "./chunk-SOYIKW2W.js";
import {
  spec6 as spec
} from "./chunk-S4S22A3R.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-4FKQ5Z5T.js";
import "./chunk-MYBEWRCH.js";

// action:sign
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
