import {
  main
} from "./chunk-BYITXP54.js";
import "./chunk-KKGMDGZV.js";
import "./chunk-7A3JH4F6.js";
import "./chunk-BQLPZB3Y.js";
import "./chunk-CATESPWN.js";
import "./chunk-N2PI4HF6.js";
import "./chunk-BVHOWKHW.js";
import "./chunk-ZD7XQVIB.js";
import "./chunk-XRPBAJ77.js";
import "./chunk-UHP2J2L6.js";
import "./chunk-DRNOMZRF.js";
import "./chunk-WZ3OYMDT.js";
import "./chunk-V3JQJ6JZ.js";
import "./chunk-XZ4OYHGL.js";
import "./chunk-QI5UWYII.js";
import "./chunk-CAHDYB2B.js";
import "./chunk-DDT56NL7.js";
import "./chunk-NDCMSJ4L.js";
import "./chunk-MGSUOCX4.js";
import "./chunk-VJWJGAYR.js";
import "./chunk-SHYC5E3P.js";
import "./chunk-XJ2FURJC.js";
import "./chunk-EA4V7TCS.js";
import "./chunk-UX37RQOU.js";
import "./chunk-MDZPAGFC.js";
import "./chunk-IQFPBHAP.js";
import "./chunk-G7LH674X.js";
import "./chunk-KACM4JVN.js";
import "./chunk-AZYCZI7F.js";
import "./chunk-65NVBDUB.js";
import "./chunk-WVYG7SAD.js";
import "./chunk-T7CQSDKZ.js";
import "./chunk-HXJGK5CU.js";
import "./chunk-FZJ3MQNH.js";
import "./chunk-4E3QOTDI.js";
import "./chunk-IGISGKOA.js";
import {
  spec2 as spec
} from "./chunk-VS2CG5Y6.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-N5X2VPK6.js";
import "./chunk-JTYIUYNF.js";

// action:scan
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
