import {
  main
} from "./chunk-GLUVTWTD.js";
import "./chunk-HUHVCOKU.js";
import "./chunk-V3JQJ6JZ.js";
import "./chunk-DS7JHIMV.js";
import "./chunk-AH5YDKXM.js";
import "./chunk-DOW6ZJJB.js";
import "./chunk-LNOZAA6E.js";
import {
  spec2 as spec
} from "./chunk-VNHGFIVA.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-CRLPWLEE.js";
import "./chunk-JTYIUYNF.js";

// action:sbom
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
