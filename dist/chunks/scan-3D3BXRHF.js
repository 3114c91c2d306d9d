import {
  main
} from "./chunk-76JCRNLQ.js";
import "./chunk-OFVRJ4AZ.js";
import "./chunk-FN65OLUE.js";
import "./chunk-2W7H2ZFP.js";
import "./chunk-Z5YJVCNA.js";
import "./chunk-LCUIQLGJ.js";
import "./chunk-3K3BIDDW.js";
import "./chunk-H4LIANBH.js";
import "./chunk-DRNOMZRF.js";
import "./chunk-UGFCIBSD.js";
import "./chunk-V3JQJ6JZ.js";
import "./chunk-PQ5KDYGX.js";
import "./chunk-DDT56NL7.js";
import "./chunk-6XKPQWNE.js";
import "./chunk-HUAPC72B.js";
import "./chunk-AE2H2DJU.js";
import "./chunk-PV2XIWCM.js";
import "./chunk-2NIUEQJE.js";
import "./chunk-OWANCGMB.js";
import "./chunk-C6LLA3LH.js";
import "./chunk-HJVDMPKP.js";
import "./chunk-4NWQKY4U.js";
import "./chunk-MDZPAGFC.js";
import "./chunk-ATGADNU4.js";
import "./chunk-AX66MVSA.js";
import "./chunk-65NVBDUB.js";
import "./chunk-T7CQSDKZ.js";
import "./chunk-IYDU4RZX.js";
import "./chunk-FZJ3MQNH.js";
import "./chunk-4E3QOTDI.js";
import "./chunk-IGISGKOA.js";
import {
  spec3 as spec
} from "./chunk-JCDQCW7S.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-4Z4YUK7K.js";
import "./chunk-JTYIUYNF.js";

// action:scan
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
