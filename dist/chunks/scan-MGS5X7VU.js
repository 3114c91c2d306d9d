import {
  main
} from "./chunk-OSFBNDEN.js";
import "./chunk-DDT56NL7.js";
import "./chunk-5OWQKRT2.js";
import "./chunk-VJHOP3QL.js";
import "./chunk-HUHVCOKU.js";
import "./chunk-V3JQJ6JZ.js";
import "./chunk-AH5YDKXM.js";
import "./chunk-75MPVDMA.js";
import "./chunk-DOW6ZJJB.js";
import "./chunk-MDZPAGFC.js";
import "./chunk-IEZ7OQUY.js";
import "./chunk-CBIXNUXH.js";
import "./chunk-3ZT6URVZ.js";
import "./chunk-LNOZAA6E.js";
import {
  spec3 as spec
} from "./chunk-VNHGFIVA.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-CRLPWLEE.js";
import "./chunk-JTYIUYNF.js";

// action:scan
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
