import {
  main
} from "./chunk-OX4EGDB6.js";
import "./chunk-DCRFMZZJ.js";
import "./chunk-5EFZC7X3.js";
import "./chunk-SMCZ5JG3.js";
import "./chunk-DRNOMZRF.js";
import "./chunk-XJP2FSJD.js";
import "./chunk-V3JQJ6JZ.js";
import "./chunk-4YVHI6LK.js";
import "./chunk-UI33WE7P.js";
import "./chunk-CNIOWL6P.js";
import "./chunk-EA4V7TCS.js";
import "./chunk-F6CNZC7V.js";
import "./chunk-IPMLVNZJ.js";
import "./chunk-FZJ3MQNH.js";
import {
  spec2 as spec
} from "./chunk-A732SRLW.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-XD3MCN6G.js";
import "./chunk-JTYIUYNF.js";

// action:sbom
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
