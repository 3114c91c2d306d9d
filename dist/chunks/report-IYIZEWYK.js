import {
  main
} from "./chunk-GNDKQ7WF.js";
import "./chunk-MDZPAGFC.js";
import "./chunk-5NDBMT6S.js";
import "./chunk-LUTDIJGO.js";
import "./chunk-C75AUICS.js";
import "./chunk-KACM4JVN.js";
import "./chunk-AZYCZI7F.js";
import "./chunk-65NVBDUB.js";
import "./chunk-WVYG7SAD.js";
import {
  spec
} from "./chunk-SXPB7MKA.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-WDS4WHV2.js";
import "./chunk-JTYIUYNF.js";

// action:report
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
