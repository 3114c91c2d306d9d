import {
  main
} from "./chunk-SVVKXO7I.js";
import "./chunk-BQZEULBI.js";
import "./chunk-VC5OBMVM.js";
import "./chunk-SMCZ5JG3.js";
import "./chunk-DRNOMZRF.js";
import "./chunk-5KCHMPJT.js";
import "./chunk-V3JQJ6JZ.js";
import "./chunk-XZ4OYHGL.js";
import "./chunk-QVLC7AB5.js";
import "./chunk-E2DVTB3M.js";
import "./chunk-CAXBNXU6.js";
import "./chunk-EA4V7TCS.js";
import "./chunk-GGHNBDCU.js";
import "./chunk-OL6I4L37.js";
import "./chunk-FZJ3MQNH.js";
import {
  spec2 as spec
} from "./chunk-QNORMKA6.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-RTLQRWRY.js";
import "./chunk-JTYIUYNF.js";

// action:sbom
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
