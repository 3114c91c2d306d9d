import {
  main
} from "./chunk-QKF7JWDW.js";
import "./chunk-A6S2FSEC.js";
import "./chunk-DRNOMZRF.js";
import "./chunk-NGHH5XZN.js";
import "./chunk-ANCV5IXQ.js";
import "./chunk-V3JQJ6JZ.js";
import "./chunk-EKQXFQ6L.js";
import "./chunk-VXTGE6JF.js";
import "./chunk-3OG5E5X6.js";
import "./chunk-FZJ3MQNH.js";
import "./chunk-SSMYI6RY.js";
import {
  spec2 as spec
} from "./chunk-G6HBLWPT.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-HMVWW5VD.js";
import "./chunk-JTYIUYNF.js";

// action:sbom
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
