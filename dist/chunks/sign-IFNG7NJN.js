import {
  main
} from "./chunk-ASIPU5LJ.js";
import "./chunk-5VTMEAZC.js";
import "./chunk-TIZUBDQP.js";
import "./chunk-3DHNPLUG.js";
import "./chunk-MTKFPFQK.js";
import "./chunk-5WTILKNL.js";
import {
  spec6 as spec
} from "./chunk-EEPOQLJN.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-WCXANI3D.js";
import "./chunk-JTYIUYNF.js";

// action:sign
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
