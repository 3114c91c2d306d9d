import {
  main
} from "./chunk-SWLXNUZX.js";
import "./chunk-TR5HBCSN.js";
import "./chunk-H4CERD5N.js";
import "./chunk-KZO6ENXX.js";
import "./chunk-HNUXRFGR.js";
import "./chunk-4JC6NO6M.js";
import "./chunk-6CDEDWD6.js";
import "./chunk-ZXBEQ4KO.js";
import "./chunk-A7BTVOH7.js";
import "./chunk-VC5OBMVM.js";
import "./chunk-SMCZ5JG3.js";
import "./chunk-DRNOMZRF.js";
import "./chunk-5KCHMPJT.js";
import "./chunk-V3JQJ6JZ.js";
import "./chunk-XZ4OYHGL.js";
import "./chunk-ABLOND47.js";
import "./chunk-QVLC7AB5.js";
import "./chunk-DDT56NL7.js";
import "./chunk-3EGW2Y3H.js";
import "./chunk-WEHX7OEQ.js";
import "./chunk-VJWJGAYR.js";
import "./chunk-E56B5S3Z.js";
import "./chunk-DF36ZQIB.js";
import "./chunk-EA4V7TCS.js";
import "./chunk-OL6I4L37.js";
import "./chunk-MDZPAGFC.js";
import "./chunk-LDAFZPJB.js";
import "./chunk-4YC2OVDF.js";
import "./chunk-KACM4JVN.js";
import "./chunk-AZYCZI7F.js";
import "./chunk-65NVBDUB.js";
import "./chunk-WVYG7SAD.js";
import "./chunk-T7CQSDKZ.js";
import "./chunk-YJQQDGG2.js";
import "./chunk-FZJ3MQNH.js";
import "./chunk-4E3QOTDI.js";
import "./chunk-IGISGKOA.js";
import {
  spec3 as spec
} from "./chunk-QNORMKA6.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-RTLQRWRY.js";
import "./chunk-JTYIUYNF.js";

// action:scan
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
