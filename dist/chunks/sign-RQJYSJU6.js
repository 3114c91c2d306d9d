import {
  main
} from "./chunk-TITBKSYM.js";
import "./chunk-T6L7VT4X.js";
import "./chunk-PLDRGKIV.js";
import "./chunk-3DHNPLUG.js";
import "./chunk-KFWTRJNZ.js";
import "./chunk-V3NQEQTG.js";
import {
  spec6 as spec
} from "./chunk-6ZQEVZMB.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-SDOS7APH.js";
import "./chunk-JTYIUYNF.js";

// action:sign
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
