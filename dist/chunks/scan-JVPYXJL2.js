import {
  main
} from "./chunk-S57HZFBC.js";
import "./chunk-NW76O5TX.js";
import "./chunk-63J53U4L.js";
import "./chunk-V3JQJ6JZ.js";
import "./chunk-TAMMRGY5.js";
import "./chunk-JDA4IR3V.js";
import "./chunk-PWKWKOQI.js";
import "./chunk-MDZPAGFC.js";
import "./chunk-6GDZGR4D.js";
import "./chunk-BMLKWCG7.js";
import {
  spec3 as spec
} from "./chunk-PXRJL7QF.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-KOXIV6GB.js";
import "./chunk-KAO2RF6T.js";

// action:scan
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
