import {
  main
} from "./chunk-LQG6VYRU.js";
import "./chunk-NYDL2L3D.js";
import "./chunk-5CM4GDNA.js";
import "./chunk-2TZ7CPP3.js";
import "./chunk-IR5V46T7.js";
import "./chunk-M4AHBK66.js";
import "./chunk-LY2PT6UY.js";
import "./chunk-MDZPAGFC.js";
import "./chunk-PPCIE577.js";
import "./chunk-EL67KRMR.js";
import "./chunk-YVLSJTA6.js";
import "./chunk-GGCAKBHB.js";
import {
  spec3 as spec
} from "./chunk-5RVLIAG5.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-LLQYQ73Y.js";
import "./chunk-XKMNP4OA.js";

// action:scan
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
