import {
  main
} from "./chunk-VE74WHXT.js";
import "./chunk-TCUM33AT.js";
import "./chunk-MDZPAGFC.js";
import "./chunk-JNL3COPZ.js";
import "./chunk-IHZ6RRIN.js";
import {
  spec
} from "./chunk-4EBSVTCV.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-O5U2WUDN.js";
import "./chunk-KAO2RF6T.js";

// action:report
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
