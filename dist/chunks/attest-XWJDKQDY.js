import {
  main
} from "./chunk-2DNQST7L.js";
import "./chunk-MS3KBTFD.js";
import "./chunk-5YPNFBGT.js";
import "./chunk-OQIAMJKF.js";
import "./chunk-3DHNPLUG.js";
import "./chunk-5LQVALJM.js";
import "./chunk-F4SYTPP2.js";
import {
  spec5 as spec
} from "./chunk-KEICQSOW.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-6QSKYFUB.js";
import "./chunk-JTYIUYNF.js";

// action:attest
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
