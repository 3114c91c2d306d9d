import {
  main
} from "./chunk-H5YXXWKQ.js";
import "./chunk-AWS4ESIZ.js";
import "./chunk-YJ7WDKDP.js";
import "./chunk-TTZ46OFF.js";
import "./chunk-UXW57MGM.js";
import "./chunk-3DHNPLUG.js";
import {
  spec8 as spec
} from "./chunk-ZUOR6Q35.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-WCV446CW.js";
import "./chunk-JTYIUYNF.js";

// action:sign
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
