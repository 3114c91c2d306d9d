import {
  main
} from "./chunk-66L7C4J2.js";
import "./chunk-UCI5KYQI.js";
import "./chunk-6PRITY3S.js";
import "./chunk-V3JQJ6JZ.js";
import "./chunk-IK5KQK7W.js";
import "./chunk-43QSSHQ5.js";
import "./chunk-C23ISR6T.js";
import "./chunk-MDZPAGFC.js";
import "./chunk-WTSOYTN4.js";
import "./chunk-QHYFWSMJ.js";
import {
  spec3 as spec
} from "./chunk-ZIGBFPDK.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-BIPKE7N2.js";
import "./chunk-G3XLAG5J.js";

// action:scan
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
