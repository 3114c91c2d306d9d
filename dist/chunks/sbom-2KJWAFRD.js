import {
  main
} from "./chunk-GJMOXFVL.js";
import "./chunk-VISJNSYM.js";
import "./chunk-NIJEVWQT.js";
import "./chunk-DRNOMZRF.js";
import "./chunk-65L7BQF7.js";
import "./chunk-V3JQJ6JZ.js";
import "./chunk-XZ4OYHGL.js";
import "./chunk-F2XSNV77.js";
import "./chunk-CG7GE24C.js";
import "./chunk-7DO3SMLO.js";
import "./chunk-EA4V7TCS.js";
import "./chunk-VJ7VV4MR.js";
import "./chunk-VU5YX7OI.js";
import "./chunk-FZJ3MQNH.js";
import {
  spec7 as spec
} from "./chunk-C2SBPLP6.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-S3OUPWWS.js";
import "./chunk-JTYIUYNF.js";

// action:sbom
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
