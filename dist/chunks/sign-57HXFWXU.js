import {
  main
} from "./chunk-DDJHJQIX.js";
import "./chunk-YNPDI75V.js";
import "./chunk-RVNMWR4R.js";
import "./chunk-3DHNPLUG.js";
import "./chunk-H2UHIJZC.js";
import "./chunk-HLJUSJ5K.js";
import {
  spec6 as spec
} from "./chunk-RFHBRIZA.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-J5EUGEI5.js";
import "./chunk-JTYIUYNF.js";

// action:sign
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
