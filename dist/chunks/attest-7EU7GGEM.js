import {
  main
} from "./chunk-B2KLQ74Z.js";
import "./chunk-YNPDI75V.js";
import "./chunk-2KD7C7GQ.js";
import "./chunk-RVNMWR4R.js";
import "./chunk-3DHNPLUG.js";
import "./chunk-H2UHIJZC.js";
import "./chunk-HLJUSJ5K.js";
import {
  spec5 as spec
} from "./chunk-RFHBRIZA.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-J5EUGEI5.js";
import "./chunk-JTYIUYNF.js";

// action:attest
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
