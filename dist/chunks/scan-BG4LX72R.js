import {
  main
} from "./chunk-ZHB4PI4A.js";
import "./chunk-DDT56NL7.js";
import "./chunk-SGMZHF72.js";
import "./chunk-KJLM2YDJ.js";
import "./chunk-V3JQJ6JZ.js";
import "./chunk-IK5KQK7W.js";
import "./chunk-46WEAIW4.js";
import "./chunk-LOG5GUTA.js";
import "./chunk-MDZPAGFC.js";
import "./chunk-7AI4EZ3Q.js";
import "./chunk-6XSLSXR4.js";
import {
  spec3 as spec
} from "./chunk-77GZJOJ3.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-LGX3DJZL.js";
import "./chunk-JTYIUYNF.js";

// action:scan
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
