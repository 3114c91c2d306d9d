import {
  main
} from "./chunk-GMHKI7HK.js";
import "./chunk-6H22RHJM.js";
import "./chunk-5CM4GDNA.js";
import "./chunk-SI2YULVX.js";
import "./chunk-IPJCUCJ4.js";
import "./chunk-WFTPPKKB.js";
import "./chunk-AMBA2OIF.js";
import "./chunk-MDZPAGFC.js";
import "./chunk-UM476MEF.js";
import "./chunk-E3LPWYGH.js";
import "./chunk-YVLSJTA6.js";
import "./chunk-GGCAKBHB.js";
import {
  spec3 as spec
} from "./chunk-AL4KXLPO.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-7HMB6H7Y.js";
import "./chunk-XKMNP4OA.js";

// action:scan
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
