import {
  main
} from "./chunk-C4KWSY5C.js";
import "./chunk-TR5HBCSN.js";
import "./chunk-HXALAARC.js";
import "./chunk-N27J637J.js";
import "./chunk-SMDY3DH7.js";
import "./chunk-VX5CWXBE.js";
import "./chunk-HTU3OID4.js";
import "./chunk-OG72DLTY.js";
import "./chunk-BYRUSQYJ.js";
import "./chunk-SMCZ5JG3.js";
import "./chunk-DRNOMZRF.js";
import "./chunk-RVJ7WY73.js";
import "./chunk-V3JQJ6JZ.js";
import "./chunk-OZDEOCNI.js";
import "./chunk-DDT56NL7.js";
import "./chunk-RQBNI3WW.js";
import "./chunk-LWHAHDXJ.js";
import "./chunk-K2NJ3GLT.js";
import "./chunk-ULVBLCAQ.js";
import "./chunk-QGOYMDCC.js";
import "./chunk-EA4V7TCS.js";
import "./chunk-DI5PRVZE.js";
import "./chunk-QBRPH3F6.js";
import "./chunk-XF6HX47B.js";
import "./chunk-MDZPAGFC.js";
import "./chunk-3JX3QIAR.js";
import "./chunk-IE43VJJW.js";
import "./chunk-65NVBDUB.js";
import "./chunk-T7CQSDKZ.js";
import "./chunk-5V6QE23E.js";
import "./chunk-FZJ3MQNH.js";
import "./chunk-4E3QOTDI.js";
import "./chunk-IGISGKOA.js";
import {
  spec3 as spec
} from "./chunk-L77QNKZS.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-IZZURPI7.js";
import "./chunk-JTYIUYNF.js";

// action:scan
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
