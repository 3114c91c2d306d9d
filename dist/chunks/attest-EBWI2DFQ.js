import {
  main
} from "./chunk-W4YTE2SN.js";
import "./chunk-VGMPFXWL.js";
import "./chunk-ZMOWHUK3.js";
import "./chunk-SRHDBLZL.js";
import "./chunk-MH4WF2J5.js";
import "./chunk-SWMGUI2R.js";
import "./chunk-5DHUBELU.js";
import "./chunk-22A6J2T6.js";
import {
  spec5 as spec
} from "./chunk-33TOADTN.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-BKDSV642.js";
import "./chunk-KAO2RF6T.js";

// action:attest
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
