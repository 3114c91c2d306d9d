import {
  main
} from "./chunk-5RTVUM2M.js";
import "./chunk-MDZPAGFC.js";
import "./chunk-SOYA47LJ.js";
import "./chunk-BYCACZV6.js";
import "./chunk-H377F7MC.js";
import "./chunk-65NVBDUB.js";
import {
  spec
} from "./chunk-EEJBYTMF.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-DGAQCLE7.js";
import "./chunk-JTYIUYNF.js";

// action:report
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
