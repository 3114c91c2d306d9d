import {
  main
} from "./chunk-WZLCDNRL.js";
import "./chunk-KTG7KOZC.js";
import "./chunk-MDZPAGFC.js";
import "./chunk-DCEFT6VJ.js";
import "./chunk-UC73LFJV.js";
import {
  spec
} from "./chunk-UGEBHC3Z.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-CIBYAQNB.js";
import "./chunk-KAO2RF6T.js";

// action:report
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
