import {
  main
} from "./chunk-Z2AZHRSK.js";
import "./chunk-Z75K5GYK.js";
import "./chunk-DLS652GE.js";
import "./chunk-TCUM33AT.js";
import "./chunk-EL7FGKJC.js";
import "./chunk-2JPZKJEE.js";
import "./chunk-742DF7CS.js";
import "./chunk-L2V5KRU5.js";
import {
  spec5 as spec
} from "./chunk-4EBSVTCV.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-O5U2WUDN.js";
import "./chunk-KAO2RF6T.js";

// action:attest
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
