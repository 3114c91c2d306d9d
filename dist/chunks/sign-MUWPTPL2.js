import {
  main
} from "./chunk-PUODVJFV.js";
import "./chunk-OZAPSFTK.js";
import "./chunk-CO4WVJKB.js";
import "./chunk-YWUW5LZ4.js";
import "./chunk-ZFJQ74QF.js";
import "./chunk-BPM7KEV6.js";
import "./chunk-2R4LMTQE.js";
import {
  spec6 as spec
} from "./chunk-2XBBB2MF.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-QCLCOI3P.js";
import "./chunk-P7CZ5A5S.js";

// action:sign
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
