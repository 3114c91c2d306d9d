import {
  main
} from "./chunk-DBC3SBFZ.js";
import "./chunk-R7SWERFC.js";
import "./chunk-EEDZHEQP.js";
import "./chunk-UZBMGWOT.js";
import "./chunk-RTWZUNVJ.js";
import "./chunk-3DHNPLUG.js";
import {
  spec8 as spec
} from "./chunk-P45EUWAY.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-4K6HNQX4.js";
import "./chunk-JTYIUYNF.js";

// action:sign
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
