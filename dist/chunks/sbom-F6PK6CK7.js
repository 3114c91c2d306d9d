import {
  main
} from "./chunk-K6T6T7DL.js";
import "./chunk-IA3QAJE6.js";
import "./chunk-DRNOMZRF.js";
import "./chunk-GVHREVLU.js";
import "./chunk-ANCV5IXQ.js";
import "./chunk-V3JQJ6JZ.js";
import "./chunk-EKQXFQ6L.js";
import "./chunk-VXTGE6JF.js";
import "./chunk-TJTYYVRE.js";
import "./chunk-FZJ3MQNH.js";
import "./chunk-KX6IAPK3.js";
import {
  spec2 as spec
} from "./chunk-N2MTDOE2.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-37VNFCT6.js";
import "./chunk-JTYIUYNF.js";

// action:sbom
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
