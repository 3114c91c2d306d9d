import {
  main
} from "./chunk-SKLOGFK4.js";
import "./chunk-37STCVAC.js";
import "./chunk-7OJ26EJO.js";
import "./chunk-UVRNOZRS.js";
import "./chunk-BCPPTINL.js";
import "./chunk-3DHNPLUG.js";
import {
  spec6 as spec
} from "./chunk-N2MTDOE2.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-37VNFCT6.js";
import "./chunk-JTYIUYNF.js";

// action:sign
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
