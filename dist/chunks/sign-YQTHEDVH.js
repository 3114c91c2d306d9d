import {
  main
} from "./chunk-E7O624JQ.js";
import "./chunk-KI3U4Q5C.js";
import "./chunk-ETQBYWM6.js";
import "./chunk-DTTTPAIW.js";
import "./chunk-MSNVAYT6.js";
import "./chunk-3DHNPLUG.js";
import {
  spec6 as spec
} from "./chunk-X7WIRENX.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-5LOOYMAW.js";
import "./chunk-JTYIUYNF.js";

// action:sign
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
