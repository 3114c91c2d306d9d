import {
  main
} from "./chunk-CYZHZTXT.js";
import "./chunk-CAU3Z5HL.js";
import "./chunk-PH4UOKBP.js";
import "./chunk-3DHNPLUG.js";
import "./chunk-CCCELC2V.js";
import "./chunk-QRLBLPI6.js";
import {
  spec6 as spec
} from "./chunk-TVAVSRC2.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-IVGFEYGG.js";
import "./chunk-JTYIUYNF.js";

// action:sign
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
