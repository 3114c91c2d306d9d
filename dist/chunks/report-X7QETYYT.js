import {
  main
} from "./chunk-TMMDMA2K.js";
import "./chunk-CO4WVJKB.js";
import "./chunk-MDZPAGFC.js";
import "./chunk-I7RB4L7I.js";
import "./chunk-ZALOC3QB.js";
import {
  spec
} from "./chunk-2XBBB2MF.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-QCLCOI3P.js";
import "./chunk-P7CZ5A5S.js";

// action:report
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
