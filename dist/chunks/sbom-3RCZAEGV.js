import {
  main
} from "./chunk-LPLRU4DW.js";
import "./chunk-YTW22Q4H.js";
import "./chunk-AMER7276.js";
import "./chunk-ANCV5IXQ.js";
import "./chunk-V3JQJ6JZ.js";
import "./chunk-EKQXFQ6L.js";
import "./chunk-VXTGE6JF.js";
import "./chunk-OO2RR7SK.js";
import "./chunk-FZJ3MQNH.js";
import "./chunk-E3U7ZBEF.js";
import {
  spec2 as spec
} from "./chunk-UZNTMGME.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-CWLEWVPE.js";
import "./chunk-JTYIUYNF.js";

// action:sbom
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
