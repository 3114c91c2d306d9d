import {
  main
} from "./chunk-C62LDZRC.js";
import "./chunk-IATXR6SQ.js";
import "./chunk-WNQODMVN.js";
import "./chunk-DRNOMZRF.js";
import "./chunk-SMCZ5JG3.js";
import "./chunk-DNIZTUCE.js";
import "./chunk-V3JQJ6JZ.js";
import "./chunk-4ITWJF5U.js";
import "./chunk-PCXCSLYK.js";
import "./chunk-BC35IKXL.js";
import "./chunk-OWANCGMB.js";
import "./chunk-25G6RKVF.js";
import "./chunk-LNFBAGUV.js";
import "./chunk-FZJ3MQNH.js";
import {
  spec2 as spec
} from "./chunk-LDFXNP3E.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-4GVNHWYL.js";
import "./chunk-JTYIUYNF.js";

// action:sbom
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
