import {
  main
} from "./chunk-LGSS4GLK.js";
import "./chunk-EQG6A3ZF.js";
import "./chunk-63J53U4L.js";
import "./chunk-V3JQJ6JZ.js";
import "./chunk-TAMMRGY5.js";
import "./chunk-PWKWKOQI.js";
import {
  spec2 as spec
} from "./chunk-PXRJL7QF.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-KOXIV6GB.js";
import "./chunk-KAO2RF6T.js";

// action:sbom
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
