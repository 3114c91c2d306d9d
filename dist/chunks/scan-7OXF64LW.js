import {
  main
} from "./chunk-B5ZHTSHU.js";
import "./chunk-DDT56NL7.js";
import "./chunk-VCTGIDNI.js";
import "./chunk-VJHOP3QL.js";
import "./chunk-6GVHINJ4.js";
import "./chunk-V3JQJ6JZ.js";
import "./chunk-IK5KQK7W.js";
import "./chunk-DIZ3YEPY.js";
import "./chunk-QG4MTCVJ.js";
import "./chunk-MDZPAGFC.js";
import "./chunk-A2I5JPGB.js";
import "./chunk-OHHNDQAW.js";
import "./chunk-3ZT6URVZ.js";
import "./chunk-OHJE5CR4.js";
import {
  spec3 as spec
} from "./chunk-MPMDBTPW.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-N6F6XQV7.js";
import "./chunk-JTYIUYNF.js";

// action:scan
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
