import {
  main
} from "./chunk-OF4LMGMZ.js";
import "./chunk-HNF46RQB.js";
import "./chunk-MDZPAGFC.js";
import "./chunk-JFCT33J7.js";
import "./chunk-UM476MEF.js";
import {
  spec
} from "./chunk-AL4KXLPO.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-7HMB6H7Y.js";
import "./chunk-XKMNP4OA.js";

// action:report
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
