import {
  main
} from "./chunk-5OH5NX6L.js";
import "./chunk-CAU3Z5HL.js";
import "./chunk-FLS3EMOA.js";
import "./chunk-PH4UOKBP.js";
import "./chunk-3DHNPLUG.js";
import "./chunk-CCCELC2V.js";
import "./chunk-QRLBLPI6.js";
import {
  spec5 as spec
} from "./chunk-TVAVSRC2.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-IVGFEYGG.js";
import "./chunk-JTYIUYNF.js";

// action:attest
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
