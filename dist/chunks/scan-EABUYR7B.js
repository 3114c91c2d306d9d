import {
  main
} from "./chunk-U3P53JR2.js";
import "./chunk-DDT56NL7.js";
import "./chunk-LQ77LF3F.js";
import "./chunk-SDTTGH5S.js";
import "./chunk-V3JQJ6JZ.js";
import "./chunk-IK5KQK7W.js";
import "./chunk-ZJUV25EP.js";
import "./chunk-SJAQOO5D.js";
import "./chunk-MDZPAGFC.js";
import "./chunk-U36FZNBN.js";
import "./chunk-LAAXXWL2.js";
import {
  spec3 as spec
} from "./chunk-ELGMNIMJ.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-5NGOXDFS.js";
import "./chunk-JTYIUYNF.js";

// action:scan
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
