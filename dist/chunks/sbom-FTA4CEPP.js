import {
  main
} from "./chunk-WKEXFXZ6.js";
import "./chunk-BFKB5BTA.js";
import "./chunk-XFGJHRLF.js";
import "./chunk-ANCV5IXQ.js";
import "./chunk-V3JQJ6JZ.js";
import "./chunk-EKQXFQ6L.js";
import "./chunk-VXTGE6JF.js";
import "./chunk-C65FLDUC.js";
import "./chunk-FZJ3MQNH.js";
import "./chunk-WUECBHJX.js";
import {
  spec2 as spec
} from "./chunk-FM3N2AWV.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-FQ6OEXTQ.js";
import "./chunk-JTYIUYNF.js";

// action:sbom
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
