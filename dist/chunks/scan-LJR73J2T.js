import {
  main
} from "./chunk-QTLHBHA6.js";
import "./chunk-DDT56NL7.js";
import "./chunk-MI2SYNTB.js";
import "./chunk-VJHOP3QL.js";
import "./chunk-QI7YVRP6.js";
import "./chunk-V3JQJ6JZ.js";
import "./chunk-AH5YDKXM.js";
import "./chunk-RMLB4IL4.js";
import "./chunk-MARA3OUX.js";
import "./chunk-MDZPAGFC.js";
import "./chunk-XSBO7T6G.js";
import "./chunk-27ZGOJ6B.js";
import "./chunk-3ZT6URVZ.js";
import "./chunk-SXBJOER3.js";
import {
  spec3 as spec
} from "./chunk-PGGWTGGG.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-6BZFAMQ5.js";
import "./chunk-JTYIUYNF.js";

// action:scan
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
