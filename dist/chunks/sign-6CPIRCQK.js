import {
  main
} from "./chunk-TMOB35OM.js";
import "./chunk-DFYNMZ3L.js";
import "./chunk-DOYPNZK4.js";
import "./chunk-3DHNPLUG.js";
import "./chunk-FKETRR2W.js";
import "./chunk-SHSRSXXL.js";
import {
  spec6 as spec
} from "./chunk-PR4EHXTP.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-B64CQOCT.js";
import "./chunk-JTYIUYNF.js";

// action:sign
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
