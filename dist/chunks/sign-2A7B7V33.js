import {
  main
} from "./chunk-V47V7ICT.js";
import "./chunk-RRIXUR5X.js";
import "./chunk-ICQZWKHN.js";
import "./chunk-PBXBI6G4.js";
import "./chunk-L2V5KRU5.js";
import "./chunk-EPPFYUKE.js";
import {
  spec6 as spec
} from "./chunk-THSWDJFT.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-LAH4TFRX.js";
import "./chunk-KAO2RF6T.js";

// action:sign
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
