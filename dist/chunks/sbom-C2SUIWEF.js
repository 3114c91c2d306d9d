import {
  main
} from "./chunk-J7BFDMI4.js";
import "./chunk-TAMLCW4O.js";
import "./chunk-RGLXCT4G.js";
import "./chunk-DRNOMZRF.js";
import "./chunk-6NPIS2DK.js";
import "./chunk-V3JQJ6JZ.js";
import "./chunk-XZ4OYHGL.js";
import "./chunk-F4OY4QMS.js";
import "./chunk-36H2PQGD.js";
import "./chunk-HC6JEJBO.js";
import "./chunk-EA4V7TCS.js";
import "./chunk-WI2FIXWL.js";
import "./chunk-JQCZA63E.js";
import "./chunk-FZJ3MQNH.js";
import {
  spec7 as spec
} from "./chunk-QHPJNTE7.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-K2OOLIQ7.js";
import "./chunk-JTYIUYNF.js";

// action:sbom
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
