import {
  main
} from "./chunk-76E3WYHQ.js";
import "./chunk-PUHAE5BI.js";
import "./chunk-K2PUNFKO.js";
import "./chunk-NV7MBJ46.js";
import "./chunk-JYFMPIE4.js";
import "./chunk-EYGMQVE6.js";
import "./chunk-3DHNPLUG.js";
import {
  spec5 as spec
} from "./chunk-QNORMKA6.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-RTLQRWRY.js";
import "./chunk-JTYIUYNF.js";

// action:attest
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
