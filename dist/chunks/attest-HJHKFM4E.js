import {
  main
} from "./chunk-D24Z4ZTB.js";
import "./chunk-EIMGXNFD.js";
import "./chunk-DW6EYXE2.js";
import "./chunk-UWH6V3MU.js";
import "./chunk-C7NFI7UT.js";
import "./chunk-ROXZXPKV.js";
import "./chunk-3DHNPLUG.js";
import {
  spec5 as spec
} from "./chunk-23AVVGRN.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-ZKLBKMDK.js";
import "./chunk-JTYIUYNF.js";

// action:attest
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
