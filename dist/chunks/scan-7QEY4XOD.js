import {
  main
} from "./chunk-ITPHKIR2.js";
import "./chunk-DDT56NL7.js";
import "./chunk-3MH6ALZZ.js";
import "./chunk-VJHOP3QL.js";
import "./chunk-CMVWLIAN.js";
import "./chunk-V3JQJ6JZ.js";
import "./chunk-AH5YDKXM.js";
import "./chunk-XODAUR5C.js";
import "./chunk-REICX7XK.js";
import "./chunk-MDZPAGFC.js";
import "./chunk-KTI5GLPR.js";
import "./chunk-3SHMF6F4.js";
import "./chunk-3ZT6URVZ.js";
import "./chunk-UNGNDPK5.js";
import {
  spec3 as spec
} from "./chunk-AN745S7R.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-JPAYOFXT.js";
import "./chunk-JTYIUYNF.js";

// action:scan
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
