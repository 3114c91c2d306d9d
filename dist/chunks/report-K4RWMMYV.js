import {
  main
} from "./chunk-NLCGDKEO.js";
import "./chunk-MDZPAGFC.js";
import "./chunk-WIB4A32G.js";
import "./chunk-FLIW4DUJ.js";
import "./chunk-BGNOBP6W.js";
import "./chunk-65NVBDUB.js";
import {
  spec
} from "./chunk-EEPOQLJN.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-WCXANI3D.js";
import "./chunk-JTYIUYNF.js";

// action:report
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
