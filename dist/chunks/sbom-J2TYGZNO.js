import {
  main
} from "./chunk-UZYLSC3Q.js";
import "./chunk-TOBOUHAA.js";
import "./chunk-V3JQJ6JZ.js";
import "./chunk-GGPCI5DD.js";
import "./chunk-ANCV5IXQ.js";
import "./chunk-VXTGE6JF.js";
import "./chunk-FZJ3MQNH.js";
import "./chunk-DN42PYYK.js";
import {
  spec2 as spec
} from "./chunk-LIL37PI2.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-PUIRNE53.js";
import "./chunk-JTYIUYNF.js";

// action:sbom
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
